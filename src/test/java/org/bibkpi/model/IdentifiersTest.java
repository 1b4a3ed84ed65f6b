package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an identifier may be, at the ends of each form; check digits by the laws they were made for. */
class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"10.1234/a", "10.123456789/a", "10.1234.5/a", "10.1234.5.6/a/b", "10.1234/a;b<c>(d)", "10.1234//"
            })
    void takesEveryFormOfADoi(final String text) {
        assertThat(new Doi(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.123/a",
                "10.1234567890/a",
                "10.1234/",
                "10.1234",
                "10.1234./a",
                "10.1234.a/b",
                "11.1234/a",
                "10.1234/A",
                "10.1234/a b",
                "10.1234/ ",
                "10.1234/a\tb",
                "10.1234/a\rb",
                "x10.1234/a",
                "10.1234a/b"
            })
    void takesNothingElseForADoi(final String text) {
        assertThatThrownBy(() -> new Doi(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersOfRegistersHaveAShortestAndALongestForm() {
        assertForms(Pmid::isForm, Stream.of("1", "123456789"), Stream.of("", "0", "012", "1234567890", "12a"));
        assertForms(
                ScopusEid::isForm,
                Stream.of("2-s2.0-12345", "2-s2.0-123456789012"),
                Stream.of("2-s2.0-1234", "2-s2.0-1234567890123", "2-s2.1-12345", "2-s2.0-1234a"));
        assertForms(
                OpenAlexId::isForm,
                Stream.of("W12", "W123456789012"),
                Stream.of("W1", "W1234567890123", "A123", "W12a", ""));
        assertForms(
                IdentifiersTest::isUt,
                Stream.of("WO:0001", "AZ:00AZ", "ABCDEFGHIJKL:A1B2", "WOS:" + "1".repeat(40)),
                Stream.of(
                        "W:0001",
                        "ABCDEFGHIJKLM:0001",
                        "WOS:001",
                        "WOS:" + "1".repeat(41),
                        "WoS:0001",
                        "W1S:0001",
                        "WOS:000a",
                        "WOS:00:1",
                        "WOS0001",
                        "WOS:00-1",
                        "WOS:[001",
                        "WOS:001@"));
    }

    @Test
    void numbersOfOtherRegistersAreRefused() {
        Stream.<Function<String, Identifier>>of(Pmid::new, ScopusEid::new, OpenAlexId::new)
                .forEach(register -> assertThatThrownBy(() -> register.apply("10.1234/a"))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("10.1234/a"));
    }

    private static boolean isUt(final String text) {
        try {
            return new WosUt(text).scheme() == Identifier.Scheme.UT;
        } catch (final IllegalArgumentException refused) {
            return false;
        }
    }

    private static void assertForms(
            final Predicate<String> isForm, final Stream<String> right, final Stream<String> wrong) {
        assertThat(right).allMatch(isForm);
        assertThat(wrong).noneMatch(isForm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0028-3878", "1526-632X", "2434-561X", "0140-6736", "0036-8075", "2045-2322"})
    void knowsTheIssnsOfJournals(final String issn) {
        assertThatCode(() -> new Issn(issn)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-9079-593X"})
    void knowsTheExamplesOfOrcid(final String orcid) {
        assertThatCode(() -> new Orcid(orcid)).doesNotThrowAnyException();
    }

    /** ISO 3297, annex A; ISO/IEC 7064, MOD 11-2: they find each of these. */
    @Test
    void aCheckDigitFindsAnyWrongDigitAndAnyTwoThatChangedPlaces() {
        assertThat(damaged("0028-3878")).noneMatch(text -> Issn.checkDigit(text) == text.charAt(8));
        assertThat(damaged("0000-0002-1825-0097")).noneMatch(text -> Orcid.checkDigit(text) == text.charAt(18));
    }

    private static Stream<String> damaged(final String text) {
        final Stream.Builder<String> damaged = Stream.builder();
        for (int at = 0; at < text.length() - 1; at++) {
            for (char digit = '0'; digit <= '9' && text.charAt(at) != '-'; digit++) {
                if (digit != text.charAt(at)) {
                    damaged.add(text.substring(0, at) + digit + text.substring(at + 1));
                }
            }
            final char next = text.charAt(at + 1);
            if (text.charAt(at) != '-' && next != '-' && next != text.charAt(at)) {
                damaged.add(text.substring(0, at) + next + text.charAt(at) + text.substring(at + 2));
            }
        }
        return damaged.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0028-3879",
                "00283878",
                "0028-387x",
                "0028.3878",
                "002-83878",
                "0028-38788",
                "a028-3878",
                "0028-a878",
                "0028-387A"
            })
    void takesNothingElseForAnIssn(final String text) {
        assertThatThrownBy(() -> new Issn(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0098", "0000-0002-1825-009x", "0000-0002-1825-009", "0000.0002-1825-0097",
                "0000-0002.1825-0097", "0000-0002-1825.0097", "a000-0002-1825-0097", "0000-a002-1825-0097",
                "0000-0002-a825-0097", "0000-0002-1825-a097", "0000-0002-1825-00977"
            })
    void takesNothingElseForAnOrcid(final String text) {
        assertThatThrownBy(() -> new Orcid(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
