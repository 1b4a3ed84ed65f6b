package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalRulingsTest {
    private static final String HEADER = "journal,issns,decision,decided_by,decided_on,why\n";
    private static final String NATURE = "Nature,0028-0836|1476-4687,";
    private static final String WHO_AND_WHEN = ",a librarian,2026-03-31,";

    @TempDir
    private Path folder;

    @Test
    void findsADecisionByAnyEdition() throws IOException {
        final JournalRulings rulings = read(NATURE + "No" + WHO_AND_WHEN + "looked up\n");
        assertThat(rulings.register().find(new Issn("1476-4687"), 1950))
                .singleElement()
                .returns(JournalClass.NO, ListedJournal::clinical)
                .returns("decided on 2026-03-31 looked up", ListedJournal::basis)
                .satisfies(entry -> assertThat(rulings.places(entry)).containsExactly(place(2)));
    }

    @Test
    void passesOverRowsWithoutADecision() throws IOException {
        assertThat(read(NATURE + ",,,\n").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Nature,0028-0836,mixed,a librarian,2026-03-31,' | :2:decision   | Write yes (clinical), no",
                "'Nature,0028-0836,yes,,2026-03-31,'              | :2:decided_by | who",
                "'Nature,0028-0836,yes,a librarian,31/3,'         | :2:decided_on | 2026-03-31",
                "'Nature,0028-0837,yes,a librarian,2026-03-31,'   | :2:issns      | Write an ISSN",
                "',,yes,a librarian,2026-03-31,'                  | :2:           | which journal"
            })
    void refusesAHalfDecision(final String row, final String where, final String advice) {
        assertThatThrownBy(() -> read(row + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("review_journals_2025.csv" + where, advice);
    }

    @ParameterizedTest
    @CsvSource({"'Other title,1476-4687,'", "'Nature,0028-0836,'"})
    void refusesTwoDecisionsOfOneJournal(final String other) throws IOException {
        final JournalRulings rulings = read(NATURE + "no" + WHO_AND_WHEN + "\n" + other + "yes" + WHO_AND_WHEN + "\n");
        assertThatThrownBy(() -> journals(rulings).demandAgreeingRulings())
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(place(3) + ":decision", place(2));
    }

    @Test
    void knowsFromTheListsThatTwoEditionsAreOneJournal() throws IOException {
        final JournalRulings rulings =
                read("Nature,0028-0836,no" + WHO_AND_WHEN + "\n" + "Nature,1476-4687,yes" + WHO_AND_WHEN + "\n");
        final JournalRegister list = new JournalRegister(
                "own",
                List.of(new ListedJournal(
                        "Nature",
                        List.of(new Issn("0028-0836"), new Issn("1476-4687")),
                        JournalClass.MIXED,
                        "",
                        0,
                        9999)));
        assertThatThrownBy(() -> new ClinicalJournals(rulings, List.of(), List.of(list)).demandAgreeingRulings())
                .hasMessageContainingAll(place(3), place(2));
        assertThat(journals(rulings).demandAgreeingRulings()).isEqualTo(journals(rulings));
    }

    @Test
    void tellsDecisionsThatMeetNothing() throws IOException {
        final JournalRulings rulings = read(NATURE + "no" + WHO_AND_WHEN + "\n");
        assertThat(rulings.unmet(Set.of(place(2)))).isEmpty();
        assertThat(rulings.unmet(Set.of()))
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.unmetWarning())
                        .startsWith(place(2) + ": The decision about the journal 'Nature'"));
    }

    private static ClinicalJournals journals(final JournalRulings rulings) {
        return new ClinicalJournals(rulings, List.of(), List.of());
    }

    private String place(final int line) {
        return folder.resolve("review_journals_2025.csv") + ":" + line;
    }

    private JournalRulings read(final String rows) throws IOException {
        Files.writeString(folder.resolve("review_journals_2025.csv"), HEADER + rows);
        return DecisionFolder.journalRulings(folder);
    }
}
