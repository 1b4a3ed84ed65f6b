package org.bibkpi.report;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.Contribution;
import org.bibkpi.compare.Cause;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureChange;
import org.bibkpi.compare.FigureValue;

/** What moved since the run that the job names as its last, on the page: each figure with its causes, which add up. */
final class ChangesSection {
    private final Language language;
    private final Optional<Comparison> comparison;

    ChangesSection(final Language language, final Optional<Comparison> comparison) {
        this.language = language;
        this.comparison = comparison;
    }

    DomContent section() {
        return TagCreator.section(
                        h2(PageSection.CHANGES.title(language)),
                        comparison.map(this::told).orElseGet(() -> p(nothingToCompareWith())))
                .withId(PageSection.CHANGES.id());
    }

    private String nothingToCompareWith() {
        return text(
                "Denna rapport vet inget om tidigare körningar, ty jobbet nämner ingen (last-run). Körningens nummer ovan är "
                        + "detsamma så länge program, jobb och indata är desamma; run.json har kontrollsummorna.",
                "This report knows nothing of earlier runs, as the job names none (last-run). The run's number above is the "
                        + "same as long as program, job and input are; run.json has the checksums.");
    }

    private DomContent told(final Comparison found) {
        return each(figures(found), sources(found));
    }

    private DomContent sources(final Comparison found) {
        final SourceWords words = new SourceWords(language);
        return found.sources().isEmpty()
                ? p(text(
                        "Källornas poster är lika många och av samma år.",
                        "The sources' records are as many and of the same years."))
                : HtmlTable.of(
                        text("Vad källorna innehåller", "What the sources hold"),
                        List.of(
                                text("Källa", "Source"),
                                text("Förra", "Before"),
                                text("Denna", "Now"),
                                text("Fält", "Fields")),
                        found.sources().stream()
                                .map(source -> List.of(
                                        source.source(),
                                        words.content(source.before()),
                                        words.content(source.after()),
                                        words.columns(source)))
                                .toList());
    }

    private DomContent figures(final Comparison found) {
        return found.figures().isEmpty()
                ? p(text("Inget nyckeltal har ändrats.", "No figure has changed."))
                : HtmlTable.of(
                        PageSection.CHANGES.title(language),
                        List.of(
                                text("Nyckeltal", "Key figure"),
                                text("År", "Year"),
                                text("Förra", "Before"),
                                text("Denna", "Now"),
                                text("Orsaker (täljare/nämnare)", "Causes (numerator/denominator)")),
                        found.figures().stream().map(this::row).toList());
    }

    private List<String> row(final FigureChange change) {
        return List.of(
                change.figure().kpi(),
                String.valueOf(change.figure().period()),
                value(change.before()),
                value(change.after()),
                causes(change));
    }

    private String value(final FigureValue value) {
        return switch (value.kind()) {
            case SHARE -> value.counted().numerator() + "/" + value.counted().denominator();
            case COUNT -> String.valueOf(value.counted().numerator());
            case OTHER -> value.value().isEmpty() ? "–" : language.number(value.value()) + " " + value.unit();
        };
    }

    private String causes(final FigureChange change) {
        return Stream.concat(
                        change.finding().stream().map(finding -> words(finding.cause())),
                        change.byCause().entrySet().stream()
                                .map(cause -> words(cause.getKey()) + ": "
                                        + signed(FigureChange.sum(cause.getValue()))
                                        + publications(cause.getValue().size())))
                .collect(Collectors.joining("; "));
    }

    private String publications(final int number) {
        return " (" + number + " " + (number == 1 ? text("verk", "work") : text("verk", "works")) + ")";
    }

    private String signed(final Contribution moved) {
        final String parts = String.format(Locale.ROOT, "%+d/%+d", moved.numerator(), moved.denominator());
        return moved.undecided() == 0
                ? parts
                : parts + String.format(Locale.ROOT, ", %+d %s", moved.undecided(), text("oavgjorda", "undecided"));
    }

    private String words(final Cause cause) {
        return text(
                switch (cause) {
                    case SOURCE_RECORD -> "poster i källorna, nya, ändrade eller borta";
                    case MERGE -> "poster som slagits samman eller skilts åt";
                    case ROSTER -> "listan över forskare";
                    case REGISTRY -> "registret över vårdgivare";
                    case JOURNAL_LIST -> "listan över tidskrifter";
                    case CITATION_LIST -> "listan över citeringspercentiler";
                    case DECISION -> "en persons beslut";
                    case DEFINITION -> "jobbets definitioner";
                    case REPORTED -> "ett rapporterat värde";
                    case SOFTWARE_VERSION -> "en annan version av bibkpi";
                },
                cause.words());
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
