package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs and registries, as people save them. */
final class TextFileTest {
    private static final int LARGEST = 4 * 1024 * 1024;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private Path file(final byte... content) throws IOException {
        return Files.write(folder.resolve("job.yaml"), content);
    }

    private Path file(final String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(final Path file, final String why) {
        assertThatThrownBy(() -> TextFile.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(why);
    }

    @Test
    void readsTextAsItIs() throws IOException {
        assertThat(TextFile.read(file("å: 1\r\n漢: 𝒜\n"))).isEqualTo("å: 1\r\n漢: 𝒜\n");
        assertThat(TextFile.read(file(""))).isEmpty();
    }

    @Test
    void leavesOutOneByteOrderMarkAtTheBeginning() throws IOException {
        assertThat(TextFile.read(file("\uFEFFa: \uFEFF1"))).isEqualTo("a: \uFEFF1");
        assertThat(TextFile.read(file("\uFEFF"))).isEmpty();
    }

    @Test
    void refusesWhatIsLargerThanFourMegabytes() throws IOException {
        assertThat(TextFile.read(file(" ".repeat(LARGEST)))).hasSize(LARGEST);
        assertRefused(file(" ".repeat(LARGEST + 1)), "larger than 4 MiB");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        assertRefused(file((byte) 'a', (byte) 0xE5, (byte) 'b'), "Save it as UTF-8");
        assertRefused(file((byte) 0xFF, (byte) 0xFE, (byte) 'a', (byte) 0), "Save it as UTF-8");
        assertRefused(file((byte) 'a', (byte) 0xC3), "Save it as UTF-8");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertRefused(folder.resolve("missing.yaml"), "there is no such file");
        assertRefused(folder, "this is a folder");
    }
}
