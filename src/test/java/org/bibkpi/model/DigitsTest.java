package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {
    @ParameterizedTest
    @CsvSource({"007, 0, 7", "e007, 1, e7", "000, 0, 0", "10, 0, 10", "e0a, 1, e0a", "'', 0, ''", "x, 1, x"})
    void dropsTheZerosBeforeANumberButNotItsLastDigit(final String text, final int from, final String bare) {
        assertThat(Digits.withoutZeros(text, from)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "9, true", "/, false", ":, false", "٣, false"})
    void aDigitIsOneOfTen(final char character, final boolean isDigit) {
        assertThat(Digits.is(character)).isEqualTo(isDigit);
    }

    @ParameterizedTest
    @CsvSource({
        "a12b, 1, 3, true",
        "a12b, 0, 3, false",
        "a12b, 1, 4, false",
        "12, 0, 2, true",
        "12, 0, 3, false",
        "ab, 1, 1, true"
    })
    void looksAtNothingButThePlacesAskedFor(
            final String text, final int from, final int to, final boolean nothingElse) {
        assertThat(Digits.only(text, from, to)).isEqualTo(nothingElse);
    }

    @ParameterizedTest
    @CsvSource({"a12b, 1, 3", "a12b, 0, 0", "a12, 1, 3", "a12, 3, 3"})
    void digitsEndBeforeTheNextCharacterThatIsNone(final String text, final int from, final int end) {
        assertThat(Digits.end(text, from)).isEqualTo(end);
    }
}
