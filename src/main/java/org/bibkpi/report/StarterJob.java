package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/**
 * A job to begin with: the job file with a comment for each setting, its lists, two small exports of invented
 * publications and an empty folder for decisions. It runs as it is.
 */
public final class StarterJob {
    /** The job file's name. */
    public static final String JOB = "job.yaml";

    private static final List<String> FILES = List.of(
            JOB,
            "README.md",
            "roster.csv",
            "clinical_journals.csv",
            "reported.csv",
            "exports/example-wos.txt",
            "exports/example-pubmed.nbib");

    private StarterJob() {}

    /**
     * Writes one into a folder that is new or empty.
     *
     * @return what was written, in the order of the names
     * @throws InputException if the folder holds anything, is a file, or cannot be written
     */
    public static List<Path> write(final Path folder) {
        demandEmpty(folder);
        try {
            Files.createDirectories(folder.resolve("exports"));
            Files.createDirectories(folder.resolve("decisions"));
            for (final Map.Entry<String, String> file : resources().entrySet()) {
                Files.write(folder.resolve(file.getKey()), content(file.getValue()));
            }
        } catch (final IOException e) {
            throw new InputException(
                    folder.toString(),
                    "the job cannot be written here (" + e + "). Name another folder, or ask for the right to write.");
        }
        return resources().keySet().stream().map(folder::resolve).toList();
    }

    /** The files to write, each with the resource that holds it. */
    private static Map<String, String> resources() {
        final Map<String, String> resources = new TreeMap<>(Map.of("job.schema.json", "/schema/job.schema.json"));
        FILES.forEach(name -> resources.put(name, "/starter/" + name));
        return resources;
    }

    private static void demandEmpty(final Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isEmpty()) {
                return;
            }
        } catch (final IOException e) {
            throw new InputException(folder.toString(), "this is no folder that can be read. Name another.");
        }
        throw new InputException(
                folder.toString(), "this folder is not empty. Name a new one; nothing is overwritten.");
    }

    private static byte[] content(final String resource) throws IOException {
        try (InputStream bytes = Optional.ofNullable(StarterJob.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("resource missing: " + resource))) {
            return bytes.readAllBytes();
        }
    }
}
