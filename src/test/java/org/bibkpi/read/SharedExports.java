package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The real export files beside the project, which are not part of it. */
final class SharedExports {
    private static final Path FOLDER = Path.of("..", "shared", "exports");

    /** A line of the manifest. */
    record Entry(String path, String format, long records) {
        LocalFile file() {
            return new LocalFile(path, FOLDER.resolve(path));
        }
    }

    private SharedExports() {}

    /** Every file of the manifest; the test is skipped where the folder is absent. */
    static List<Entry> all() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "../shared/exports is not here: real files are not read");
        final List<Entry> entries = Files.readAllLines(FOLDER.resolve("MANIFEST.tsv")).stream()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .map(c -> new Entry(c[0], c[1], Long.parseLong(c[6])))
                .toList();
        assertThat(entries).isNotEmpty();
        return entries;
    }
}
