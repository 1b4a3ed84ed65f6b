package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bibkpi.model.RawAuthor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works where, in the cells of Scopus. */
final class ScopusAuthorsTest {
    private static final String UPPSALA = "Uppsala University, Uppsala, Sweden";
    private static final String LUND = "Dept. of Sleep; Unit 2, Lund University, Lund, Sweden";
    private static final String KNOWN = UPPSALA + "; " + "Uppsala University";

    private static Optional<List<RawAuthor>> linked(final String authors, final String cell) {
        return ScopusAuthors.of(authors, "", KNOWN).linked(cell);
    }

    private static RawAuthor author(final String name, final String... addresses) {
        return new RawAuthor(name, List.of(), List.of(addresses));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ek A.; Al-Amin B. | Ek A.;Al-Amin B.",
                "Ek A., Al-Amin B.C. | Ek A.;Al-Amin B.C.",
                "Ek, A., Al-Amin, B.-C. | Ek, A.;Al-Amin, B.-C.",
                "Ek, A., Jr., Al, B. | Ek, A., Jr.;Al, B.",
                "A., Ek | A.;Ek",
                "[No author name available] | ''"
            })
    void authorsAreToldApartHoweverTheyAreJoined(final String cell, final String names) {
        assertThat(String.join(";", ScopusAuthors.of(cell, "", "").names())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ek, Anna (57200000001) | Ek, Anna",
                "Ek, Anna (57200) | Ek, Anna",
                "Ek, Anna (5720) | Ek, Anna (5720)",
                "Ek, Anna (Annie12) | Ek, Anna (Annie12)",
                "Ek, Anna | Ek, Anna",
                "(57200000001) | ''"
            })
    void theNumberBehindAFullNameIsNoPartOfIt(final String full, final String name) {
        assertThat(ScopusAuthors.of("Ek A.", full, "").fullNames()).containsExactly(name);
    }

    @Test
    void fullNamesCountOnlyIfEveryAuthorHasOne() {
        assertThat(ScopusAuthors.of("Ek A.; Al B.", "Ek, Anna (57200000001)", "")
                        .unlinked())
                .containsExactly(author("Ek A."), author("Al B."));
        assertThat(ScopusAuthors.of("Ek A.", "Ek, Anna (57200000001)", "").unlinked())
                .containsExactly(author("Ek, Anna"));
    }

    @Test
    void addressesFollowTheNameOfTheirAuthor() {
        assertThat(linked("Ek A.; Al B.", "Ek A., " + UPPSALA + "; Al B., " + LUND))
                .contains(List.of(author("Ek A.", UPPSALA), author("Al B.", LUND)));
        assertThat(linked("Ek A.; Al B.", "Ek, A., " + UPPSALA + "; Al B."))
                .contains(List.of(author("Ek A.", UPPSALA), author("Al B.")));
    }

    @Test
    void aNameThatIsSpeltOtherwiseEndsBehindItsInitials() {
        assertThat(linked("Ek A.", "Ek, A.B., " + UPPSALA)).contains(List.of(author("Ek A.", UPPSALA)));
        assertThat(linked("Ek A.", "Ek AB, " + UPPSALA)).contains(List.of(author("Ek A.", UPPSALA)));
        assertThat(linked("Ek A.", "Ek AB")).contains(List.of(author("Ek A.")));
    }

    @Test
    void severalAddressesAreToldApartByTheListOfAll() {
        assertThat(linked("Ek A.", "Ek A., Uppsala University, " + UPPSALA))
                .contains(List.of(author("Ek A.", "Uppsala University", UPPSALA)));
        assertThat(linked("Ek A.", "Ek A., " + UPPSALA + ", Uppsala University"))
                .contains(List.of(author("Ek A.", UPPSALA, "Uppsala University")));
        assertThat(linked("Ek A.", "Ek A., " + UPPSALA + ", Elsewhere"))
                .contains(List.of(author("Ek A.", UPPSALA + ", Elsewhere")));
    }

    @Test
    void aCellThatLacksAnAuthorLinksNothing() {
        assertThat(linked("Ek A.; Al B.", "Ek A., " + UPPSALA)).isEmpty();
        assertThat(linked("Ek A.", "")).isEmpty();
        assertThat(ScopusAuthors.of("", "", "").linked("")).isEmpty();
    }
}
