package org.bibkpi.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a run was made of.
 *
 * @param runId names the run
 * @param version of the program
 * @param job its name
 * @param inputs every file read
 * @param settings of the job: path of the key to value
 * @param defaults what the job left out, likewise
 * @param roster for each person's id a digest of the roster's entry
 * @param sources what the records of each source hold
 * @param figures by KPI id the questions that the figure is made of
 */
public record RunRecipe(
        String runId,
        String version,
        String job,
        List<Input> inputs,
        SortedMap<String, String> settings,
        SortedMap<String, String> defaults,
        SortedMap<String, String> roster,
        List<SourceContent> sources,
        SortedMap<String, List<String>> figures) {
    /** The role of the exports among the inputs. */
    public static final String PUBLICATIONS = "publications";

    /**
     * A file that a run read.
     *
     * @param role what the job used it for
     * @param name as the job names it
     * @param sha256 its checksum
     */
    public record Input(String role, String name, String sha256) {}

    public RunRecipe {
        inputs = List.copyOf(inputs);
        settings = Ordered.copyOf(settings);
        defaults = Ordered.copyOf(defaults);
        roster = Ordered.copyOf(roster);
        sources = List.copyOf(sources);
        figures = Ordered.copyOf(figures);
    }

    /** A setting of the job, or what it gets by default; empty if there is none. */
    public Optional<String> setting(final String key) {
        return Optional.ofNullable(settings.get(key)).or(() -> Optional.ofNullable(defaults.get(key)));
    }

    /** What a source's records hold; empty if none was read. */
    public Optional<SourceContent> source(final String name) {
        return sources.stream().filter(content -> content.source().equals(name)).findFirst();
    }

    /** The questions that a figure is made of. */
    public List<String> questions(final String kpi) {
        return figures.getOrDefault(kpi, List.of());
    }

    /** The checksum of an export, by the name that its records give. */
    public Optional<String> exportChecksum(final String file) {
        return inputs.stream()
                .filter(input ->
                        input.role().equals(PUBLICATIONS) && input.name().equals(file))
                .map(Input::sha256)
                .findFirst();
    }

    /** Whether an export with this checksum was read. */
    public boolean hasExport(final String sha256) {
        return inputs.stream()
                .anyMatch(input ->
                        input.role().equals(PUBLICATIONS) && input.sha256().equals(sha256));
    }
}
