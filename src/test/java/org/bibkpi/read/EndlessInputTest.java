package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;

/** Files that never end, as far as anyone has waited for it. */
final class EndlessInputTest {
    private static final String WOS = "FN Web of Science\nVR 1.0\nPT J\nTI One\nUT WOS:000600000000001\nER\n\n";

    @Test
    void stopsAFileThatUnpacksWithoutEnd() throws IOException {
        final ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(WOS.getBytes(StandardCharsets.UTF_8));
            final byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            blanks[0] = '\n';
            for (int i = 0; i < 100; i++) {
                packed.write(blanks);
            }
        }
        assertRefused(new InMemoryFile("bomb.gz", bomb.toByteArray()), "unpacks to more than 200 times its size");
    }

    @Test
    void stopsAtALineWithoutEnd() {
        final char[] endless = new char[Lines.LONGEST + 10];
        Arrays.fill(endless, 'x');
        assertRefused(InMemoryFile.text("a.txt", WOS + "PT J\nTI " + new String(endless)), "longer than any record");
    }

    private static void assertRefused(final ByteSource source, final String why) {
        assertThatThrownBy(() -> ReadingJson.of(source))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(source.name())
                .hasMessageContaining(why);
    }
}
