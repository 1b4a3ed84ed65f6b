package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorRulingsTest {
    private static final String HEADER = "person_id,author,orcid,address,decision,decided_by,decided_on,why\n";
    private static final AuthorCase LIND = new AuthorCase("P1", "Lind, Karin", "", "Lund University, Lund");

    @TempDir
    private Path folder;

    @Test
    void findsADecisionHoweverTheAddressIsAbbreviated() throws IOException {
        final AuthorRulings rulings =
                read("P1,\"Lind, Karin\",,\"Lund Univ, SE-22100 Lund\",is not,a librarian,2026-03-31,looked up\n");
        assertThat(rulings.find(LIND)).get().returns(false, AuthorRuling::is).returns("looked up", AuthorRuling::why);
        assertThat(rulings.find(new AuthorCase("P2", "Lind, Karin", "", "Lund University, Lund")))
                .isEmpty();
        assertThat(rulings.find(new AuthorCase("P1", "Lind, Karin", "", ""))).isEmpty();
    }

    @Test
    void anOrcidSaysMoreThanAnAddress() throws IOException {
        final AuthorRulings rulings = read("P1,\"Lind, Karin\",0000-0002-1694-233x,,Is,a librarian,2026-03-31,\n");
        assertThat(rulings.find(new AuthorCase("P1", "Lind, Karin", "0000-0002-1694-233X", "Lund")))
                .get()
                .returns(true, AuthorRuling::is);
    }

    @Test
    void passesOverRowsWithoutADecision() throws IOException {
        assertThat(read("P1,\"Lind, Karin\",,Lund,,,,\n").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maybe,a librarian,2026-03-31, | :2:decision   | Write is, is not",
                "is,,2026-03-31,               | :2:decided_by | who",
                "is,a librarian,31/3 2026,     | :2:decided_on | 2026-03-31"
            })
    void refusesAHalfDecision(final String decision, final String place, final String advice) {
        assertThatThrownBy(() -> read("P1,\"Lind, Karin\",,Lund," + decision.strip() + "\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("review_authors_2025.csv" + place.strip(), advice)
                .hasMessageNotContaining("Lind");
    }

    @ParameterizedTest
    @CsvSource({"P1, is not, the same author", "P2, is, another person"})
    void refusesContradictionsNamingBothRows(final String person, final String decision, final String what) {
        assertThatThrownBy(() -> read("P1,\"Lind, Karin\",,Lund,is,a librarian,2026-03-31,\n" + person
                        + ",\"Lind, Karin\",,Lund," + decision + ",a librarian,2026-03-31,\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll("review_authors_2025.csv:3:decision", "review_authors_2025.csv:2", what)
                .hasMessageNotContaining("Lind");
    }

    @Test
    void tellsWhatMeetsNothingWithoutNames() throws IOException {
        final AuthorRulings rulings = read("P1,\"Lind, Karin\",,Lund,is,a librarian,2026-03-31,\n");
        assertThat(rulings.unmet(Set.of()))
                .singleElement()
                .extracting(AuthorRuling::unmetWarning)
                .asString()
                .contains("review_authors_2025.csv:2")
                .doesNotContain("Lind");
    }

    private AuthorRulings read(final String rows) throws IOException {
        Files.writeString(folder.resolve("review_authors_2025.csv"), HEADER + rows);
        return DecisionFolder.authorRulings(folder);
    }
}
