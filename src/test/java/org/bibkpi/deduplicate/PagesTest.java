package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123-130 | 123 | 130",
                "123-30 | 123 | 130",
                "1209--12 | 1209 | 1212",
                "0012-0015 | 12 | 15",
                "101-101 | 101 | ''",
                "pp. 12-15 | 12 | 15",
                "Art. No. 1234 | 1234 | ''",
                "S417-S29 | s417 | 429",
                "e007 | e7 | ''",
                "55-60, 12-14 | 12 | 14",
                "9-Jan | '' | ''",
                "Suppl-29 | '' | ''",
                "in press | '' | ''"
            })
    void readsPagesInEverySpelling(final String written, final String first, final String last) {
        assertThat(Pages.of(written)).isEqualTo(new Pages(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12-15 | 12-15 | SAME",
                "12 | 12-15 | SAME",
                "12-16 | 12-15 | UNKNOWN",
                "11 | 12-15 | DIFFERENT",
                "14 | 12-15 | SAME",
                "15 | 12-15 | SAME",
                "16 | 12-15 | DIFFERENT",
                "14-15 | 12-15 | DIFFERENT",
                "12 | 14 | DIFFERENT",
                "1-9 | 12345 | UNKNOWN",
                "1-9 | 1234 | DIFFERENT",
                "1-9 | 12345-12353 | DIFFERENT",
                "12345 | 12346 | DIFFERENT",
                "S12 | 12 | UNKNOWN",
                "e12 | e13 | DIFFERENT",
                " | 12 | UNKNOWN"
            })
    void tellsWhetherTwoRecordsNameOnePlace(final String a, final String b, final Agreement agreement) {
        final Pages left = Pages.of(a == null ? "" : a);
        assertThat(left.agreement(Pages.of(b))).isEqualTo(agreement);
        assertThat(Pages.of(b).agreement(left)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({"12-14, true", "12-13, false", "12, false", "'', false"})
    void onlyPagesThatLieApartAreASpanThatNoOtherNoteHas(final String written, final boolean span) {
        assertThat(Pages.of(written).sameSpan(Pages.of(written))).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S12", "Suppl3", "A5", "P123", "210a"})
    void knowsThePagesOfSupplements(final String written) {
        assertThat(Pages.of(written).inSupplement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"210", "e12", "A1234", "S12345"})
    void takesNoOtherPagesForThoseOfASupplement(final String written) {
        assertThat(Pages.of(written).inSupplement()).isFalse();
    }
}
