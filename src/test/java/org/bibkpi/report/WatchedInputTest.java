package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An input that changes under a run stops it. */
final class WatchedInputTest {
    private static final FileTime LATER = FileTime.fromMillis(2_000_000_000_000L);

    @TempDir
    private Path folder;

    private Path file;
    private WatchedInput input;

    @BeforeEach
    void watch() throws IOException {
        file = Files.writeString(folder.resolve("scopus.csv"), "EID,DOI\n");
        input = WatchedInput.of("publications", new StoredFile(file));
    }

    @Test
    void anUntouchedFilePasses() {
        assertThatCode(input::demandUnchanged).doesNotThrowAnyException();
    }

    @Test
    void aFileThatWasSavedAgainUnchangedPasses() throws IOException {
        Files.setLastModifiedTime(file, LATER);
        assertThatCode(input::demandUnchanged).doesNotThrowAnyException();
    }

    @Test
    void aFileOfOtherContentAndTheSameSizeIsNamed() throws IOException {
        Files.writeString(file, "EID,DOX\n");
        Files.setLastModifiedTime(file, LATER);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(input::demandUnchanged)
                .withMessageContaining("exports/scopus.csv")
                .withMessageContaining("changed while it was being read");
    }

    @Test
    void aFileThatGrewIsNamed() throws IOException {
        Files.writeString(file, "EID,DOI\n2-s2.0-1,\n");
        Files.setLastModifiedTime(file, FileTime.from(input.modified()));
        assertThatExceptionOfType(InputException.class).isThrownBy(input::demandUnchanged);
    }

    @Test
    void aFileThatWentAwayIsNamed() throws IOException {
        Files.delete(file);
        assertThatExceptionOfType(InputException.class).isThrownBy(input::demandUnchanged);
    }

    /** A file under the name that a job gives it. */
    private record StoredFile(Path path) implements ByteSource {
        @Override
        public String name() {
            return "exports/scopus.csv";
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public Instant modified() throws IOException {
            return Files.getLastModifiedTime(path).toInstant();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
