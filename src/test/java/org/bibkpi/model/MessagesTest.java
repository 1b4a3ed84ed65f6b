package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values say of themselves to people. */
final class MessagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to <anna.berg@ki.se>, please. | Write to <…@…>, please.
            a@b.se;c@d.se                       | …@…;…@…
            …@…                                 | …@…
            at home @ noon                      | at home @ noon
            no address here                     | no address here
            """)
    void everyEmailAddressIsMasked(final String text, final String masked) {
        assertThat(EmailMask.of(text)).isEqualTo(masked);
    }

    @Test
    void anErrorOfTheInputBeginsWithItsPlaceAndCannotCommandATerminal() {
        assertThat(new InputException("job.yaml:1:2", "this is \u001Bwrong.").text())
                .isEqualTo("job.yaml:1:2: this is \uFFFDwrong.");
    }

    @Test
    void aFileTellsItsRecords() {
        final FileCount count = new FileCount("a.csv", "Scopus CSV", Source.SCOPUS, 12, 1, List.of("an \u001B escape"));
        assertThat(count.withRejected(2).text()).isEqualTo("a.csv: Scopus CSV, 12 records, 3 rejected");
        assertThat(count.withRejected(2).warnings()).containsExactly("an \uFFFD escape");
        final FileCount other = new FileCount("b.csv", "A", Source.SCOPUS, 1, 0, List.of());
        assertThat(Stream.of(other, count).sorted()).containsExactly(count, other);
    }

    @Test
    void rejectionsComeAsTheirRecordsStandAndHaveACause() {
        final Rejection first = new Rejection(new RecordId("a.csv", 2), "line 3", "No title.");
        final Rejection second = new Rejection(new RecordId("a.csv", 10), "line 1", "A title.");
        assertThat(Stream.of(second, first).sorted()).containsExactly(first, second);
        assertThatThrownBy(() -> new Rejection(first.id(), "line 3", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cause must not be blank");
    }

    @Test
    void aRecordAsReadHasAllValuesOfAFieldOrNone() {
        final RawRecord record = new RawRecord(
                new RecordId("a.csv", 1),
                "line 2",
                Source.WOS,
                Map.of(RawField.TITLE, List.of("One", "Two")),
                List.of(),
                Map.of());
        assertThat(record.all(RawField.TITLE)).containsExactly("One", "Two");
        assertThat(record.all(RawField.DOI)).isEmpty();
    }

    @Test
    void namesAndAnswersAreWrittenAsReportsWriteThem() {
        assertThat(Source.EUROPE_PMC.label()).isEqualTo("Europe PMC");
        assertThat(Answer.UNDECIDED.label()).isEqualTo("undecided");
        assertThat(AsciiCase.upper("issue")).isEqualTo("ISSUE");
    }

    @Test
    void aValueThatCannotBeIsNamed() {
        assertThatThrownBy(() -> Check.matches(Pattern.compile("[a-z]+"), "A1", "word"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a word: 'A1'");
        Check.matches(Pattern.compile("[a-z]+"), "a", "word");
        assertThatThrownBy(() -> new PersonName("", "Anna"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("family name must not be blank");
        assertThatThrownBy(() -> new Affiliation("\t", "\t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address must not be blank");
    }
}
