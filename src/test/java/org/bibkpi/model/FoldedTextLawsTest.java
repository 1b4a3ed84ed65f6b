package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FoldedTextLawsTest {
    private static final List<String> PARTS = List.of(
            "A", "bc", "7", " ", "  ", "'", "`", "-", ".", "(", "\t", "Ä", "ø", "&", "&amp;", "<i>", "β", "\u2019");

    @Test
    void foldsPlainLettersTheSameWhetherOrNotOthersStandBeforeThem() {
        final Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            final String text = text(random);
            final String words = FoldedText.words(text);
            assertThat(FoldedText.words("Å " + text)).as(text).isEqualTo(words.isEmpty() ? "a" : "a " + words);
        }
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        final Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            final String words = FoldedText.words(text(random));
            assertThat(FoldedText.words(words)).isEqualTo(words);
        }
    }

    private static String text(final Random random) {
        final StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
