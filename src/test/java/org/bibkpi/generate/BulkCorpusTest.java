package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.FileCount;
import org.bibkpi.read.ExportReader;
import org.bibkpi.read.Exports;
import org.bibkpi.read.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkCorpusTest {
    private static final int WORKS = 200;

    @TempDir
    private Path folder;

    @Test
    void everyRecordOfFourDatabasesCanBeRead() throws IOException {
        GenerateCorpus.write(folder, WORKS, "exports", 2, 1);
        final List<FileCount> counts = counts();
        assertThat(counts)
                .extracting(FileCount::format)
                .contains("openalex-json", "pubmed-xml", "scopus-csv", "wos-plaintext");
        assertThat(counts).extracting(FileCount::rejected).containsOnly(0L);
        assertThat(read(counts, "openalex-json")).isEqualTo(WORKS);
        assertThat(read(counts, "wos-plaintext")).isBetween(WORKS * 4L / 10, WORKS * 7L / 10);
    }

    @Test
    void linesOfTheSnapshotAreReadAndOneInAHundredStandsTwice() throws IOException {
        GenerateCorpus.write(folder, WORKS, "snapshot-gz", 2, 1);
        assertThat(read(counts(), "openalex-json")).isEqualTo(WORKS + WORKS / 100);
    }

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherGivesOthers() throws IOException {
        final Path one = snapshot("one", 1);
        assertThat(one).hasSameBinaryContentAs(snapshot("again", 1));
        assertThat(Files.mismatch(one, snapshot("other", 2))).isNotNegative();
    }

    private Path snapshot(final String name, final long seed) throws IOException {
        GenerateCorpus.write(folder.resolve(name), WORKS, "snapshot", 1, seed);
        return folder.resolve(name).resolve("exports").resolve("works-0000.jsonl");
    }

    private static long read(final List<FileCount> counts, final String format) {
        return counts.stream()
                .filter(c -> c.format().equals(format))
                .mapToLong(FileCount::read)
                .sum();
    }

    private List<FileCount> counts() throws IOException {
        final List<FileCount> counts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("exports"))) {
            for (final Path file : files.sorted().toList()) {
                try (ExportReader reader = Exports.open(LocalFile.of(file))) {
                    reader.forEachRemaining(reading -> {});
                    counts.addAll(reader.contents());
                }
            }
        }
        return counts;
    }
}
