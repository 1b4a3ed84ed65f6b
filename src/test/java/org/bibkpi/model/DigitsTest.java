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
}
