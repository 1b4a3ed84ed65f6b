package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String BEHIND = "tnemtaertforedlohecalpgnolasisihtdna";

    /** Of 34 letters four may be other ones, of 15 one; a shorter title allows none. */
    @ParameterizedTest
    @CsvSource({"34, 4, CLOSE", "34, 5, DIFFERENT", "15, 1, CLOSE", "15, 2, DIFFERENT", "14, 1, DIFFERENT"})
    void toleratesOneWrongLetterInEight(final int length, final int wrong, final TitleAgreement agreement) {
        assertAgreement(LETTERS.substring(0, length), misspelt(LETTERS.substring(0, length), wrong), agreement);
    }

    @ParameterizedTest
    @CsvSource({"20, PART", "19, DIFFERENT"})
    void aMainTitleOfTwentyLettersIsPartOfTheWhole(final int length, final TitleAgreement agreement) {
        assertAgreement(LETTERS.substring(0, length), LETTERS.substring(0, length) + BEHIND, agreement);
    }

    @ParameterizedTest
    @CsvSource({"30, PART", "29, DIFFERENT"})
    void anEndOfThirtyLettersIsPartOfTheWhole(final int length, final TitleAgreement agreement) {
        assertAgreement(LETTERS.substring(0, length), BEHIND + LETTERS.substring(0, length), agreement);
    }

    @ParameterizedTest
    @CsvSource({"30, 3, PART", "30, 4, DIFFERENT", "29, 1, DIFFERENT"})
    void aMisspeltBeginningOfThirtyLettersIsPartOfTheWhole(
            final int length, final int wrong, final TitleAgreement agreement) {
        assertAgreement(
                misspelt(LETTERS.substring(0, length), wrong), LETTERS.substring(0, length) + BEHIND, agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "liver pain sleep stroke work, work stroke sleep pain liver, CLOSE",
        "liver pain sleep stroke, stroke sleep pain liver, DIFFERENT",
        "liver pain sleep stroke work, work stroke sleep pain liver nursing, CLOSE",
        "liver pain sleep stroke work, work stroke sleep nursing pain brain liver, DIFFERENT",
        "a1 b2 c3 d4 e5 f6 g7 h8 x9, h8 g7 f6 e5 d4 c3 b2 a1 y0, CLOSE",
        "a1 b2 c3 d4 e5 f6 g7 x9, g7 f6 e5 d4 c3 b2 a1 y0, DIFFERENT"
    })
    void fiveWordsAndFourOfFiveInAnyOrderAreClose(final String a, final String b, final TitleAgreement agreement) {
        assertAgreement(a, b, agreement);
    }

    @Test
    void withoutATitleNothingIsKnown() {
        assertAgreement("", "", TitleAgreement.UNKNOWN);
        assertAgreement("", "liver", TitleAgreement.UNKNOWN);
    }

    @Test
    void whatIsTakenOffATitleIsTheNoteAndNotTheTitle() {
        assertThat(Titles.fold("[Outcome of stroke in adults].")).isEqualTo("outcome of stroke in adults");
        assertThat(Titles.fold("Outcome of stroke in adults (review)")).isEqualTo("outcome of stroke in adults");
        assertThat(Titles.fold("Outcome of stroke in adults [Swedish]")).isEqualTo("outcome of stroke in adults");
        assertThat(Titles.fold("Outcome of stroke in adults <original> Utfall"))
                .isEqualTo("outcome of stroke in adults");
        assertThat(Titles.fold("Stroke (review)")).isEqualTo("stroke review");
        assertThat(Titles.fold("Unknown")).isEmpty();
    }

    /** Any number of words beside the plain way to count what two sets have in common. */
    @Test
    void countsTheDifferentWordsThatTwoTitlesShare() {
        final Random random = new Random(20_260_101);
        for (int i = 0; i < 2_000; i++) {
            final String a = words(random);
            final String b = words(random);
            final Set<String> shared = new HashSet<>(Arrays.asList(a.split(" ")));
            assertThat(new ComparedTitle(a).wordCount()).as(a).isEqualTo(shared.size());
            shared.retainAll(Arrays.asList(b.split(" ")));
            assertThat(new ComparedTitle(a).sharedWords(new ComparedTitle(b)))
                    .as("%s / %s", a, b)
                    .isEqualTo(shared.size());
        }
    }

    private static String words(final Random random) {
        return IntStream.range(0, 1 + random.nextInt(7))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(8))))
                .reduce((x, y) -> x + " " + y)
                .orElseThrow();
    }

    /** The text with so many letters replaced, each by one that the text has nowhere. */
    private static String misspelt(final String text, final int wrong) {
        final StringBuilder misspelt = new StringBuilder(text);
        for (int i = 0; i < wrong; i++) {
            misspelt.setCharAt(3 + 3 * i, (char) (0x3B1 + i));
        }
        return misspelt.toString();
    }

    private static void assertAgreement(final String a, final String b, final TitleAgreement agreement) {
        assertThat(Titles.agreement(new ComparedTitle(a), new ComparedTitle(b))).isEqualTo(agreement);
        assertThat(Titles.agreement(new ComparedTitle(b), new ComparedTitle(a))).isEqualTo(agreement);
    }
}
