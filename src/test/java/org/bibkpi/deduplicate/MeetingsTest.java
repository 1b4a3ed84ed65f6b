package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.RecordId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two records have to share to be compared at all. */
class MeetingsTest {
    /** In each row the records share what the row is about and nothing else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an identifier
                "doi=10.1000/a;title=Pain in the young | doi=10.1000/a;title=Schmerzen bei Kindern",
                "doi=10.1000/a;title=Editorial | doi=10.1000/a;title=Editorial",
                // the beginning of the title
                "title=Long-term outcome of stroke in young women | title=Long-term outcome of strong medication after surgery",
                // its end
                "title=A randomised trial of nursing at home in Sweden | title=Cohort study on elderly nursing at home in Sweden",
                // its long words
                "title=Nutritional management of pregnancy hypertension: view | title=On hypertension, pregnancy and nutritional management now",
                // pages and first author
                "title=Pain in the young;pages=123-130;author=Berg, A | title=Schmerzen bei Kindern;pages=123-30;author=Berg, Anna",
                // volume, page and year
                "title=Pain in the young;pages=123;volume=7;year=2019 | title=Schmerzen bei Kindern;pages=123-30;volume=7;year=2019",
            })
    void meetByAnyThingThatSurvivesTheDifferencesBetweenExports(final String left, final String right) {
        assertThat(meet(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title=Pain in the young | title=Schmerzen bei Kindern",
                "title=Editorial | title=Editorial",
                "title=Pain in the young;author=Berg, A;year=2019;volume=7 | title=Schmerzen bei Kindern;author=Berg, A;year=2019;volume=7",
                "title=Pain in the young;pages=123-130;author=Berg, A | title=Schmerzen bei Kindern;pages=123-130;author=Holm, A",
                "title=Pain in the young;pages=123-130;author=Berg, A | title=Schmerzen bei Kindern;pages=123-131;author=Berg, A",
                "title=Pain in the young;pages=123;volume=7;year=2019 | title=Schmerzen bei Kindern;pages=123;volume=7;year=2017",
                "title=Pain in the young;pages=123;volume=7;year=2019 | title=Schmerzen bei Kindern;pages=123;volume=8;year=2019",
            })
    void doNotMeetByLess(final String left, final String right) {
        assertThat(meet(left, right)).isFalse();
    }

    private static boolean meet(final String left, final String right) {
        return Meetings.of(List.of(facts(0, left), facts(1, right))).pairs().contains(new RecordPair(0, 1));
    }

    private static MatchFacts facts(final int number, final String cells) {
        final Map<String, String> row = new TreeMap<>();
        for (final String cell : cells.split(";", -1)) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return MatchFacts.of(
                number,
                RecordTable.record(new RecordId("a.csv", number + 1L), row).orElseThrow());
    }
}
