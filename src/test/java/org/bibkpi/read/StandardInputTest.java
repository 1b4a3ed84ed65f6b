package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;

/** What another program pipes in. */
final class StandardInputTest {
    private static final String WOS = "FN X\nVR 1.0\nPT J\nTI Sömn\nUT WOS:000600000000001\nER\n\nEF";

    private static LocalFile keep(final String text) throws IOException {
        final LocalFile kept = StandardInput.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        kept.path().toFile().deleteOnExit();
        return kept;
    }

    @Test
    void canBeReadMoreThanOnce() throws IOException {
        final LocalFile kept = keep(WOS);
        for (int i = 0; i < 2; i++) {
            assertThat(ReadingJson.of(kept)).contains("Sömn", "-#1");
        }
    }

    @Test
    void isKeptApartFromWhatWasPipedInBefore() throws IOException {
        final LocalFile first = keep("first");
        final LocalFile second = keep("");
        assertThat(Files.readString(first.path())).isEqualTo("first");
        assertThat(Files.readString(second.path())).isEmpty();
        assertThat(first.name()).isEqualTo(second.name()).isEqualTo("-");
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
                .as("file permissions of this system")
                .contains("posix");
        assertThat(Files.getPosixFilePermissions(keep("secret").path()))
                .containsOnly(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
