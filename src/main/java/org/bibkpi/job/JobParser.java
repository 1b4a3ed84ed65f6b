package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Conventions;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.SmallCells;
import org.bibkpi.measure.Terms;
import org.bibkpi.measure.YearBasis;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.InputException;
import org.bibkpi.registry.TagRule;
import org.bibkpi.tag.RosterRoute;

/** A job file's text to its settings. */
public final class JobParser {
    private final Path folder;
    private final PositionedYaml yaml;

    private JobParser(final Path folder, final PositionedYaml yaml) {
        this.folder = folder;
        this.yaml = yaml;
    }

    /**
     * Parses a job file.
     *
     * @param file where it stands: relative paths in it start from its folder
     * @param text its content
     * @throws InputException with line and column if a key is unknown or missing, or a value is not what it takes
     */
    public static Job parse(final Path file, final String text) {
        final PositionedYaml yaml = PositionedYaml.parse(file.toString(), text);
        JobSchema.load().check(yaml);
        final Path folder =
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        return new JobParser(folder, yaml).job();
    }

    /** Loads what a job is parsed by; who calls it while doing something else parses the first job sooner. */
    public static void prepare() {
        PositionedYaml.parse("", "{}");
        JobSchema.load();
    }

    private Job job() {
        final JsonNode root = yaml.tree();
        final Job.Period period = period(root.path("years"));
        return new Job(
                text("job"),
                bilingual(root.path("title")),
                find("definition-version").orElse("1"),
                period,
                inputs(root),
                types(root.path("document-types")),
                rulesOff(root.path("affiliation-rules-off")),
                years("series-breaks", period),
                new TreeSet<>(years("preliminary-years", period)),
                conventions(root),
                root.path("funding-years-after").asInt(0),
                root.path("baseline-years").asInt(Terms.BASELINE_YEARS),
                smallCells(root.path("small-cells")),
                new QualityGateParser(yaml).parse(),
                indicators(root.path("indicators")),
                folder.resolve(text("output")).normalize());
    }

    private Job.Period period(final JsonNode years) {
        final int from = years.path("from").asInt();
        final int to = years.path("to").asInt();
        if (from > to) {
            throw yaml.error(
                    List.of("years", "from"), "the first year, " + from + ", comes after the last, " + to + ".");
        }
        return new Job.Period(from, to);
    }

    private Job.Inputs inputs(final JsonNode root) {
        final JournalListsParser journals = new JournalListsParser(yaml, folder);
        return new Job.Inputs(
                folder,
                list(root.path("publications")),
                path("roster"),
                text("providers"),
                journals.parse("clinical-journals"),
                journals.parse("journal-lists"),
                find("citation-percentiles").map(this::resolve),
                find("reported").map(this::resolve),
                find("decisions").map(this::resolve),
                find("last-run").map(this::resolve));
    }

    private Set<TagRule> rulesOff(final JsonNode ids) {
        final Set<TagRule> rules = EnumSet.noneOf(TagRule.class);
        int index = 0;
        for (final String id : list(ids)) {
            final List<String> path = List.of("affiliation-rules-off", String.valueOf(index++));
            rules.add(TagRule.find(id)
                    .orElseThrow(() ->
                            yaml.error(path, "there is no rule '" + id + "'. The rules are: " + ruleIds() + ".")));
        }
        return rules;
    }

    private static String ruleIds() {
        return Stream.of(TagRule.values()).map(TagRule::id).collect(Collectors.joining(", "));
    }

    private static Conventions conventions(final JsonNode root) {
        return new Conventions(
                YearBasis.valueOf(AsciiCase.upper(root.path("year-basis").asText("issue"))),
                list(root.path("author-routes-off")).stream()
                        .map(RosterRoute::ofSwitch)
                        .collect(Collectors.toSet()));
    }

    private static SmallCells smallCells(final JsonNode limits) {
        return new SmallCells(
                limits.path("researchers").asInt(SmallCells.DEFAULT.researchers()),
                limits.path("publications").asInt(SmallCells.DEFAULT.publications()),
                limits.path("field-publications").asInt(SmallCells.DEFAULT.ofField()));
    }

    private List<Integer> years(final String key, final Job.Period period) {
        final List<Integer> years = new ArrayList<>();
        for (final JsonNode year : yaml.tree().path(key)) {
            if (!period.contains(year.asInt())) {
                throw yaml.error(
                        List.of(key, String.valueOf(years.size())),
                        year.asInt() + " is outside the job's years, " + period.from() + " to " + period.to()
                                + ". Write a year of that period or leave it out.");
            }
            years.add(year.asInt());
        }
        return years;
    }

    private List<Indicator> indicators(final JsonNode array) {
        final IndicatorParser parser = new IndicatorParser(yaml);
        final List<Indicator> indicators = new ArrayList<>();
        final Set<String> ids = new LinkedHashSet<>();
        for (final JsonNode node : array) {
            final List<String> path = List.of("indicators", String.valueOf(indicators.size()));
            final Indicator indicator = parser.parse(path, node);
            if (!ids.add(indicator.id())) {
                throw yaml.error(
                        path, "the id '" + indicator.id() + "' is used twice. Give each indicator its own id.");
            }
            indicators.add(indicator);
        }
        demandReportedFile(indicators);
        new References(yaml, indicators, journalLists()).check();
        return indicators;
    }

    private Set<String> journalLists() {
        final JournalListsParser lists = new JournalListsParser(yaml, folder);
        lists.parse("clinical-journals");
        lists.parse("journal-lists");
        return lists.names();
    }

    private void demandReportedFile(final List<Indicator> indicators) {
        final boolean needed = indicators.stream().anyMatch(i -> i.figure() instanceof Indicator.Reported);
        if (needed && find("reported").isEmpty()) {
            throw yaml.error(
                    List.of("indicators"),
                    "an indicator is reported by hand, but the job names no file of reported values. Write for example:"
                            + " `reported: reported.csv`.");
        }
    }

    private static Set<DocumentType> types(final JsonNode array) {
        return array.isMissingNode()
                ? Set.of(DocumentType.ARTICLE, DocumentType.REVIEW)
                : list(array).stream()
                        .map(t -> DocumentType.valueOf(AsciiCase.upper(t)))
                        .collect(Collectors.toSet());
    }

    static Bilingual bilingual(final JsonNode node) {
        return new Bilingual(node.path("sv").asText(), node.path("en").asText());
    }

    private String text(final String key) {
        return yaml.tree().path(key).asText();
    }

    private Optional<String> find(final String key) {
        return Optional.ofNullable(yaml.tree().get(key)).map(JsonNode::asText);
    }

    private Path path(final String key) {
        return resolve(text(key));
    }

    private Path resolve(final String relative) {
        return folder.resolve(relative).normalize();
    }

    private static List<String> list(final JsonNode array) {
        final List<String> values = new ArrayList<>();
        array.forEach(item -> values.add(item.asText()));
        return values;
    }
}
