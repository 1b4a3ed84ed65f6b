package org.bibkpi.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureValue;
import org.bibkpi.compare.Run;
import org.bibkpi.measure.GateFinding;
import org.bibkpi.measure.Share;
import org.bibkpi.model.InputException;

/** The report folder of an earlier run, to be asked why its figures are what they are. */
public final class RunFolder {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final RunRecipe recipe;

    private RunFolder(final Path folder, final RunRecipe recipe) {
        this.folder = folder;
        this.recipe = recipe;
    }

    /**
     * Opens a report folder.
     *
     * @throws InputException if it is none, or one of a version that kept no evidence
     */
    public static RunFolder open(final Path folder) {
        final Path manifest = folder.resolve(Reports.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new InputException(
                    folder.toString(),
                    Files.isDirectory(folder)
                            ? "this is not a report of bibkpi: it has no " + Reports.MANIFEST
                                    + ". Name the folder that `bibkpi run` wrote, such as output/cimed."
                            : "there is no such folder. Name the folder that `bibkpi run` wrote, such as output/cimed.");
        }
        if (!Files.isRegularFile(folder.resolve(PublicationFiles.EVIDENCE))) {
            throw new InputException(
                    folder.toString(),
                    "this report has no " + PublicationFiles.EVIDENCE
                            + ", which says why its figures are what they are. Run the job again to get it.");
        }
        return new RunFolder(folder, recipe(manifest));
    }

    /** A report that is being written: all of it but its manifest stands there. */
    static RunFolder draft(final Path folder, final JsonNode manifest) {
        return new RunFolder(folder, recipe(manifest));
    }

    /** What the run was made of. */
    public RunRecipe recipe() {
        return recipe;
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /**
     * The shares of all publications that a run gave.
     *
     * @param folder its report
     * @throws InputException if it has none, or the table is damaged
     */
    public static Map<GateFinding.FigureYear, Share> shares(final Path folder) {
        return KpiFile.read(folder).stream()
                .filter(value -> value.kind() == FigureValue.Kind.SHARE)
                .collect(Collectors.toMap(
                        value -> new GateFinding.FigureYear(
                                value.figure().kpi(), value.figure().period()),
                        value -> new Share(
                                value.counted().numerator(), value.counted().denominator())));
    }

    /**
     * Compares two runs.
     *
     * @throws InputException if they cannot be compared, or one was changed after it was written
     */
    public static Comparison compare(final RunFolder before, final RunFolder after) {
        try (BufferedReader old = before.evidence();
                BufferedReader now = after.evidence()) {
            final DifferingTrails differing = DifferingTrails.of(old, now);
            return Comparison.of(before.run(differing.before()), after.run(differing.after()));
        } catch (final IOException e) {
            throw new InputException(
                    before.folder + ", " + after.folder,
                    "the evidence of one of these runs is damaged. Run that job again to get it whole.");
        }
    }

    private Run run(final List<String> lines) {
        return new Run(
                recipe, KpiFile.read(folder), lines.stream().map(this::trail).toList());
    }

    private BufferedReader evidence() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(folder.resolve(PublicationFiles.EVIDENCE)), BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER);
    }

    /** Hands over the trails as they stand in the evidence file, a line each, by publication id. */
    public void forEachLine(final Consumer<String> reader) {
        try (BufferedReader lines = evidence()) {
            lines.lines().forEach(reader);
        } catch (final IOException | UncheckedIOException e) {
            throw damaged(folder.resolve(PublicationFiles.EVIDENCE));
        }
    }

    /** The publications that bear one of these names: an id, an identifier as {@code scheme:value}, or a record. */
    public List<PublicationTrail> find(final Set<String> names) {
        final List<String> written = names.stream().map(RunFolder::inJson).toList();
        final List<PublicationTrail> found = new ArrayList<>();
        forEachLine(line -> {
            if (written.stream().anyMatch(line::contains)) {
                Stream.of(trail(line))
                        .filter(t -> t.names().anyMatch(names::contains))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /** A trail as it stands in the evidence file, for programs. */
    public static JsonNode json(final PublicationTrail trail) {
        return TrailJson.MAPPER.valueToTree(trail);
    }

    private static String inJson(final String text) {
        return TrailJson.MAPPER.valueToTree(text).toString();
    }

    /** The trail that a line of the evidence file holds. */
    public PublicationTrail trail(final String line) {
        try {
            return TrailJson.MAPPER.readValue(line, PublicationTrail.class);
        } catch (final JacksonException e) {
            throw damaged(folder.resolve(PublicationFiles.EVIDENCE));
        }
    }

    private static RunRecipe recipe(final Path manifest) {
        try {
            return recipe(TrailJson.MAPPER.readTree(Files.readAllBytes(manifest)));
        } catch (final IOException e) {
            throw damaged(manifest);
        }
    }

    private static RunRecipe recipe(final JsonNode manifest) {
        return new RunRecipe(
                manifest.path("run_id").asText(),
                manifest.path("version").asText(),
                manifest.path("job").asText(),
                inputs(manifest.path("inputs")),
                texts(manifest.path("settings")),
                texts(manifest.path("defaults")),
                texts(manifest.path("roster")),
                sources(manifest.path("sources")),
                figures(manifest.path("figures")));
    }

    private static List<RunRecipe.Input> inputs(final JsonNode array) {
        final List<RunRecipe.Input> inputs = new ArrayList<>();
        array.forEach(input -> inputs.add(new RunRecipe.Input(
                input.path("role").asText(),
                input.path("name").asText(),
                input.path("sha256").asText())));
        return inputs;
    }

    private static List<SourceContent> sources(final JsonNode array) {
        final List<SourceContent> sources = new ArrayList<>();
        array.forEach(source -> {
            final NavigableSet<Integer> years = new TreeSet<>();
            source.path("years").forEach(year -> years.add(year.asInt()));
            final SortedMap<String, Long> having = new TreeMap<>();
            source.path("having")
                    .fields()
                    .forEachRemaining(
                            part -> having.put(part.getKey(), part.getValue().asLong()));
            sources.add(new SourceContent(
                    source.path("source").asText(), source.path("records").asLong(), years, having));
        });
        return sources;
    }

    private static SortedMap<String, String> texts(final JsonNode object) {
        final SortedMap<String, String> texts = new TreeMap<>();
        object.fields()
                .forEachRemaining(
                        field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    private static SortedMap<String, List<String>> figures(final JsonNode object) {
        final SortedMap<String, List<String>> figures = new TreeMap<>();
        object.fields().forEachRemaining(field -> {
            final List<String> questions = new ArrayList<>();
            field.getValue().forEach(question -> questions.add(question.asText()));
            figures.put(field.getKey(), List.copyOf(questions));
        });
        return figures;
    }

    private static InputException damaged(final Path file) {
        return new InputException(
                file.toString(), "this file is damaged or was changed by hand. Run the job again to get it whole.");
    }
}
