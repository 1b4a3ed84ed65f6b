package org.bibkpi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented export and what is to be read from it.
 *
 * @param format the id of its format, which is its folder
 * @param input the export
 */
record GoldenCase(String format, Path input) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "read");
    private static final String EXPECTED = ".expected.json";

    static List<GoldenCase> all() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(FOLDER::relativize)
                    .filter(f -> f.getNameCount() == 2 && !f.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(f -> new GoldenCase(f.getName(0).toString(), FOLDER.resolve(f)))
                    .toList();
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path expected() {
        return input.resolveSibling(input.getFileName() + EXPECTED);
    }

    LocalFile file() {
        return new LocalFile(input.getFileName().toString(), input);
    }

    @Override
    public String toString() {
        return format + "/" + input.getFileName();
    }
}
