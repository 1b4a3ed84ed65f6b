package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // abbreviated
                "Acta Surg | Acta Surgica | SAME",
                "N Engl J Med | The New England Journal of Medicine | SAME",
                "Annals Surg | Ann Surgery | SAME",
                "Natl Med | National Medicine | SAME",
                "Surx | Surgery | DIFFERENT",
                "Urg | Surgery | DIFFERENT",
                // acronyms of three words and more
                "BMJ | British Medical Journal | SAME",
                "JAMA | Journal of the American Medical Association | SAME",
                "AMCIS | Americas Conference on Information Systems | SAME",
                "EJ | European Journal | DIFFERENT",
                "XMJ | British Medical Journal | DIFFERENT",
                "BMX | British Medical Journal | DIFFERENT",
                "BMJX | British Medical Journal | DIFFERENT",
                // four words are enough for a title that goes on in front or behind
                "Scandinavian Journal of Primary Health | Scandinavian Journal of Primary Health Care Research Reports | SAME",
                "Scandinavian Journal of Primary | Scandinavian Journal of Primary Health Care Research Reports | UNKNOWN",
                "Journal of Primary Health Care | Official Scandinavian Nordic Journal of Primary Health Care | SAME",
                "Primary Health Care | Scandinavian Journal of Primary Health Care | UNKNOWN",
                "Surgery | Surgery Today Reports | UNKNOWN",
                // more than three of four words, in any order
                "Diabetes Care and Research Journal | Journal of Diabetes Care Research | SAME",
                "Research in Clinical Nursing | Nursing Research in Clinical Practice | UNKNOWN",
                "Annals of Clinical Surgery | Journal of Clinical Surgery Practice | UNKNOWN",
                "Annals of Surgery | Archives of Surgery | DIFFERENT",
                // subtitles, places and parallel titles
                "Annals of Surgery (Basel) | Annals of Surgery | SAME",
                "Dagens Sjukvård = Health Care Today | Health Care Today : news | SAME",
                " | Annals of Surgery | UNKNOWN"
            })
    void tellsWhetherTwoTitlesNameOneJournal(final String a, final String b, final Agreement agreement) {
        final List<String> left = JournalTitles.forms(a == null ? "" : a);
        final List<String> right = JournalTitles.forms(b);
        assertThat(JournalTitles.agreement(left, right)).isEqualTo(agreement);
        assertThat(JournalTitles.agreement(right, left)).isEqualTo(agreement);
    }

    @Test
    void aTitleIsMetInEachLanguageWholeAndWithoutItsSubtitle() {
        assertThat(JournalTitles.forms("Dagens Sjukvård = Health Care Today : the news"))
                .containsExactly("dagens sjukvard", "health care today news", "health care today");
        assertThat(JournalTitles.forms("Proceedings of the 12th Conference on Sleep"))
                .containsExactly("conference sleep");
        assertThat(JournalTitles.forms("The 2019")).isEmpty();
    }
}
