package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names and addresses in one cell, and names before addresses. */
final class NamesTest {
    private static final String LETTERS = "aÅéßłØİ -.'’–\u00ADA1,Ж漢𝒜\u0301 \u2010\u2027\u200F\u017F\u0180";

    private static ShortNames byline(final String... names) {
        return new ShortNames(List.of(names).stream().map(List::of).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A;B", "A; B;", ";A;B", " A ;;B; ", ";;A;B;;"})
    void emptyPartsOfAListAreNone(final String list) {
        assertThat(Names.split(list, ";")).containsExactly("A", "B");
        assertThat(BracketedPeople.split(list, ';')).containsExactly("A", "B");
    }

    @Test
    void aSeparatorOfTwoSignsIsOne() {
        assertThat(Names.split("||A||B|C||", "||")).containsExactly("A", "B|C");
        assertThat(Names.split("", ";")).isEmpty();
    }

    @Test
    void theStopBehindTheLastInitialsOfPubmedIsNoPartOfThem() {
        assertThat(Names.pubmed("Ek A, Al-Amin BC.")).containsExactly("Ek A", "Al-Amin BC");
        assertThat(Names.pubmed("Ek A, Sleep et al.")).containsExactly("Ek A", "Sleep et al.");
    }

    @Test
    void signsInsideBracketsSeparateNothing() {
        assertThat(BracketedPeople.split("Ek (A; B [c; d]); Al (E)", ';'))
                .containsExactly("Ek (A; B [c; d])", "Al (E)");
        assertThat(BracketedPeople.split("Ek); Al (E; F", ';')).containsExactly("Ek)", "Al (E; F");
    }

    @Test
    void whatBracketsHoldBelongsToThePersonBeforeThem() {
        assertThat(BracketedPeople.of("Ek, Anna (A (inner); B) [x] (C) later; Al, Bo"))
                .containsExactly(
                        new BracketedPeople.Person("Ek, Anna", List.of("A (inner); B", "C"), List.of("x")),
                        new BracketedPeople.Person("Al, Bo", List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Ek, A, Uppsala Univ, Sweden | 0 | Uppsala Univ, Sweden",
                "Ek, A; Al, B, Uppsala Univ | 0,1 | Uppsala Univ",
                "Ek, A (Corresponding Author), Uppsala Univ | 0 | Uppsala Univ",
                "Ek, A: Uppsala Univ | 0 | Uppsala Univ",
                "Ek, A. Uppsala Univ | 0 | Uppsala Univ",
                "Uppsala Univ, Ek, A | ~~ | Uppsala Univ, Ek, A",
                "Nobody, N (reprint author), Uppsala Univ | ~~ | Uppsala Univ",
                "Ek, A | 0 | ~~",
                "Dahl, E, Uppsala Univ | ~~ | Uppsala Univ"
            })
    void namesOfTheBylineAreCutOffBeforeAnAddress(final String text, final String authors, final String address) {
        final LeadingNames cut = LeadingNames.cut(text, byline("Ek, Anna", "Al, Bo", "Dahl, Eva", "Dahl, Erik"));
        assertThat(cut.authors()).hasToString("[" + authors.replace(",", ", ") + "]");
        assertThat(cut.address()).isEqualTo(address);
    }

    @Test
    void addressesOfSeveralLinesAreJoined() {
        assertThat(WrappedAddresses.joined(
                        List.of("[Ek, Anna; Al,", "Bo] Uppsala Univ,", "Sweden.", "[Al, Bo] Lund Univ.")))
                .containsExactly("[Ek, Anna; Al, Bo] Uppsala Univ, Sweden.", "[Al, Bo] Lund Univ.");
        assertThat(WrappedAddresses.joined(List.of("Uppsala Univ,", "Sweden.", "Lund Univ.")))
                .containsExactly("Uppsala Univ, Sweden.", "Lund Univ.");
    }

    @ParameterizedTest
    @CsvSource({"64, 2", "65, 1"})
    void withoutAnyFullStopOnlyALineThatIsFullGoesOn(final int length, final int addresses) {
        assertThat(WrappedAddresses.joined(List.of("U".repeat(length), "Sweden")))
                .hasSize(addresses);
    }

    @Test
    void foldingIsTheSameByTheTableAsByUnicode() {
        final Random random = new Random(11);
        final int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < 5_000; i++) {
            final StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(9); k > 0; k--) {
                name.appendCodePoint(
                        random.nextInt(4) == 0 ? random.nextInt(0x2100) : letters[random.nextInt(letters.length)]);
            }
            final String text = name.toString();
            assertThat(FoldedName.of(text)).as(text).isEqualTo(FoldedName.any(text));
            assertThat(FoldedName.firstWord(text))
                    .as(text)
                    .isEqualTo(FoldedName.any(text).split(" ", 2)[0]);
        }
    }

    @Test
    void foldedNamesHaveNoCaseAccentsAndPunctuation() {
        assertThat(FoldedName.of(" Åkesson-Łuk,  É.")).isEqualTo(FoldedName.of("akesson łuk e"));
        assertThat(FoldedName.firstWord("’Åke, B")).isEqualTo("ake");
        assertThat(FoldedName.firstWord(" . ")).isEmpty();
    }

    @Test
    void growingTextForgetsWhatWasCleared() {
        final GrowingText text = new GrowingText();
        text.append("x".repeat(400).toCharArray(), 0, 400);
        text.append("-->".toCharArray(), 0, 3);
        assertThat(text.holds("-->", 400)).isTrue();
        assertThat(text.holds("-->", 401)).isFalse();
        assertThat(text.substring(399, 403)).isEqualTo("x-->");
        text.clear();
        text.append("ab".toCharArray(), 0, 2);
        assertThat(text.holds("abx", 0)).isFalse();
        assertThat(text.holds("b", 1)).isTrue();
        assertThat(text.length()).isEqualTo(2);
    }
}
