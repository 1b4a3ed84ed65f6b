package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resection part ii | 2",
                "a phase iv trial | 4",
                "part v | 5",
                "part viii | 8",
                "part ix | 9",
                "part xiv of xxx | 14 30",
                "part b | b",
                "vitamin b and i | ''",
                "two cases and the third | 2 3",
                "covid 19 in 2020 | 19 2020",
                "p16 and no 007 | 16 7",
                "grade 0 | 0",
                "mix of civil vivid | ''"
            })
    void readsTheNumbersOfATitleHoweverTheyAreWritten(final String title, final String numbers) {
        assertThat(TitleNumbers.of(title)).isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part 1 | part 2 | true",
                "part 1 | part | false",
                "part 1 | part one | false",
                "1 2 3 | 1 3 | false",
                "1 2 | 2 1 | true",
                "1 2 | 1 3 | true",
                "1 1 | 1 | false"
            })
    void onlyANumberWhereTheOtherHasAnotherIsAConflict(final String a, final String b, final boolean conflict) {
        assertThat(TitleNumbers.conflict(a, b)).isEqualTo(conflict);
        assertThat(TitleNumbers.conflict(b, a)).isEqualTo(conflict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p16 in part 2 | p53 in part 2 | false",
                "p16 in part 1 | p16 in part 2 | true",
                "liver surgery 2018 | liver surgery 2019 | true",
                "1899 patients | 1898 patients | false"
            })
    void ofPartsOnlyYearsAndWhatIsCountedTells(final String a, final String b, final boolean conflict) {
        assertThat(TitleNumbers.partsConflict(a, b)).isEqualTo(conflict);
    }
}
