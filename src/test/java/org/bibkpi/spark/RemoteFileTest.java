package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that Hadoop reaches; its own view of the local disk stands for the file system of a cluster. */
final class RemoteFileTest {
    @TempDir
    private Path folder;

    @Test
    void onlyAUrlNamesOne() {
        assertThat(List.of("hdfs://cluster/exports/*.txt", "s3a://bucket/wos.txt", "file:///data/wos.txt"))
                .allMatch(RemoteFile::isUrl);
        assertThat(List.of("exports/*.txt", "/data/wos.txt", "C:/data/wos.txt", "../a/b.txt"))
                .noneMatch(RemoteFile::isUrl);
    }

    @Test
    void aPatternFindsItsFilesOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        Files.writeString(folder.resolve("b.txt"), "three");
        Files.writeString(folder.resolve("c.csv"), "other");
        final String url = folder.toUri().toString();
        final List<RemoteFile> found = RemoteFile.find(List.of(url + "*.txt", url + "a.txt"));
        assertThat(found).extracting(f -> f.name().replaceFirst(".*/", "")).containsExactly("a.txt", "b.txt");
        assertThat(found.get(1).size()).isEqualTo(5);
        assertThat(found.get(1).modified())
                .isEqualTo(Files.getLastModifiedTime(folder.resolve("b.txt"))
                        .toInstant()
                        .truncatedTo(ChronoUnit.MILLIS));
        try (InputStream in = found.get(1).open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("three");
        }
    }

    @Test
    void aPatternThatFindsNothingIsNamed() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> RemoteFile.find(List.of(folder.toUri() + "*.ris")))
                .withMessageContaining("*.ris")
                .withMessageContaining("No file matches");
    }

    @Test
    void aFileSystemThatNobodyKnowsIsNamed() {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> RemoteFile.find(List.of("gopher://hole/a.txt")))
                .withMessageContaining("cannot be reached");
    }
}
