package org.bibkpi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.measure.QualityGates;

/**
 * What a run is made of.
 *
 * @param version of the program
 * @param job the job's name
 * @param definitionVersion the owner's version of the definitions
 * @param inputs every file read, the job file first
 * @param settings of the job: path of the key to value
 * @param defaults what the job leaves out, likewise
 * @param roster for each person's id a digest of what the roster says of the person
 * @param gates what the job demands of the input and the result
 */
public record RunFacts(
        String version,
        String job,
        String definitionVersion,
        List<InputFact> inputs,
        SortedMap<String, String> settings,
        SortedMap<String, String> defaults,
        SortedMap<String, String> roster,
        QualityGates gates) {
    private static final int ID_LENGTH = 12;

    public RunFacts {
        inputs = List.copyOf(inputs);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        defaults = Collections.unmodifiableSortedMap(new TreeMap<>(defaults));
        roster = Collections.unmodifiableSortedMap(new TreeMap<>(roster));
    }

    /** A run of which only the files are known. */
    public RunFacts(
            final String version, final String job, final String definitionVersion, final List<InputFact> inputs) {
        this(
                version,
                job,
                definitionVersion,
                inputs,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                QualityGates.NONE);
    }

    /** The run's name: the same whenever the same program reads the same files, wherever they stand. */
    public String runId() {
        final String recipe = inputs.stream()
                .map(input -> input.role() + " " + input.name() + " " + input.sha256())
                .sorted()
                .collect(Collectors.joining("\n", version + "\n" + job + "\n", ""));
        try {
            return Sha256.of(new ByteArrayInputStream(recipe.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, ID_LENGTH);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
