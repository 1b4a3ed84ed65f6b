package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.rewrite=true} writes the page anew. */
class FormatsPageTest {
    private static final Path PAGE = Path.of("docs", "formats.md");

    @Test
    void thePageOfDocumentationSaysWhatTheFormatsSay() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(PAGE.resolveSibling("."));
            Files.writeString(PAGE, FormatsPage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(FormatsPage.markdown());
    }
}
