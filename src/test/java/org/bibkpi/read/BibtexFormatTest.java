package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries that leave what they share with others to another one, and text with the commands of LaTeX. */
final class BibtexFormatTest {
    private static List<List<String>> years(final String text) {
        return Reads.records(text).stream().map(r -> r.all(RawField.ISSUE_YEAR)).toList();
    }

    private static String book(final String key, final String fields) {
        return "@book{" + key + ", title = {T}" + fields + "}\n";
    }

    private static String chapter(final int number, final String parent) {
        return "@incollection{c" + number + ", title = {Chapter}, crossref = {" + parent + "}}\n";
    }

    @Test
    void aChapterHasTheYearOfItsBookWhereverThatStands() {
        final String book = book("B", ", year = {2019}");
        assertThat(years(book + chapter(1, "b"))).containsExactly(List.of("2019"), List.of("2019"));
        assertThat(years(chapter(1, "B") + book)).containsExactly(List.of("2019"), List.of("2019"));
    }

    @Test
    void whatTheChapterSaysItselfStays() {
        assertThat(years("@incollection{c, title = {C}, date = {2020-05}, crossref = {b}}\n"
                        + book("b", ", year = {2019}, volume = {7}")))
                .containsExactly(List.of("2019"), List.of("2020-05"));
    }

    @Test
    void aSetOfVolumesIsLookedThroughToItsFourthParent() {
        final String chain =
                book("p1", ", crossref = {p2}") + book("p2", ", crossref = {p3}") + book("p3", ", crossref = {p4}");
        final String fourth = book("p4", ", year = {2019}");
        final String fifth = book("p4", ", crossref = {p5}") + book("p5", ", year = {2019}");
        assertThat(last(years(chapter(1, "p1") + chain + fourth), 4)).isEqualTo(List.of("2019"));
        assertThat(last(years(chapter(1, "p1") + chain + fifth), 5)).isEmpty();
    }

    /** The chapter's year: entries with a parent come behind the others, the chapter as the first of them. */
    private static List<String> last(final List<List<String>> years, final int waiting) {
        return years.get(years.size() - waiting);
    }

    @Test
    void booksThatReferToEachOtherAreRead() {
        assertThat(years(book("a", ", crossref = {b}, year = {2018}") + book("b", ", crossref = {a}")))
                .containsExactly(List.of("2018"), List.of("2018"));
        assertThat(years(book("a", ", crossref = {a}"))).containsExactly(List.of());
    }

    @Test
    void fiveThousandChaptersWaitForTheirBooks() {
        final String book = book("b", ", year = {2019}");
        final String waiting =
                IntStream.range(0, 5_000).mapToObj(i -> chapter(i, "b")).collect(Collectors.joining());
        assertThat(years(waiting + book)).hasSize(5_001).allMatch(y -> y.equals(List.of("2019")));
        assertThat(years(chapter(5_000, "b") + waiting + book).stream().filter(List::isEmpty))
                .hasSize(1);
    }

    @Test
    void twentyThousandBooksAreKeptForTheirChapters() {
        final String books = IntStream.range(0, 20_001)
                .mapToObj(i -> "@book{b" + i + ", year = {2019}}\n")
                .collect(Collectors.joining());
        final List<List<String>> years = years(books + chapter(1, "b19999") + chapter(2, "b20000"));
        assertThat(years.subList(years.size() - 2, years.size())).containsExactly(List.of("2019"), List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\\\"Ostersund | Östersund",
                "{\\\"O}stersund | Östersund",
                "{\\AA}ke | Åke",
                "\\AA ke | Åke",
                "\\c{c}a va | ça va",
                "\\v{S}koda and \\'{e}t\\'e | Škoda and été",
                "{The {REM} sleep} | The REM sleep",
                "pp 1--9 | pp 1-9",
                "{1--9} | 1-9",
                "a \\& b \\% \\$ 5 | a & b % $ 5",
                "``Sleep'' {} | \"Sleep\"",
                "a~b{} | a b",
                "\\unheard{x} | \\unheardx",
                "S\\o{}ren | Søren",
                "$\\alpha$-helix | α-helix"
            })
    void commandsOfLatexAreRead(final String latex, final String plain) {
        assertThat(LatexText.plain(latex).strip()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sand, SR, Nord, K, and Holm, J | Sand, SR;Nord, K;Holm, J",
                "Sand, SR, Nord, K | Sand, SR;Nord, K",
                "Sand, Stina, Nord, K | Sand, Stina, Nord, K",
                "Sand, SR and others | Sand, SR",
                "family=Sand, given=Stina, prefix=von and Holm, Jan | von Sand, Stina;Holm, Jan"
            })
    void authorsAreToldApartHoweverTheyAreJoined(final String cell, final String names) {
        assertThat(Reads.one("@article{a, title = {T}, author = {" + cell + "}}").authors().stream()
                        .map(a -> a.name())
                        .toList())
                .containsExactly(names.split(";", -1));
    }

    @Test
    void namesAndTitlesAreRead() {
        final RawRecord record = Reads.one(
                "@article{a, title = {S{\\\"o}mn}, author = {{\\AA}kesson, Bj{\\\"o}rn and {Sleep Group}}, year = 2020}");
        assertThat(record.all(RawField.TITLE)).containsExactly("Sömn");
        assertThat(record.authors()).extracting(a -> a.name()).containsExactly("Åkesson, Björn", "Sleep Group");
    }
}
