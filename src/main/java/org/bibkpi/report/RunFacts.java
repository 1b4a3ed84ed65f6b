package org.bibkpi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run is made of.
 *
 * @param version of the program
 * @param job the job's name
 * @param definitionVersion the owner's version of the definitions
 * @param inputs every file read, the job file first
 */
public record RunFacts(String version, String job, String definitionVersion, List<InputFact> inputs) {
    private static final int ID_LENGTH = 12;

    public RunFacts {
        inputs = List.copyOf(inputs);
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
