package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two names, and two lists of them, can be the same people. */
class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg, Anna | Berg, A | true",
                "Berg, Anna | Berg | true",
                "Berg, Anna | Berg, Erik | false",
                "Berg, KE | Berg, Eva | true",
                "Berg, Karl Erik | Berg, Eva | true",
                "Müller, A | Mueller, A | true",
                "Berg Jr, Anna | Berg, Anna | true",
                // one letter wrong in five
                "Bergs, A | Borgs, A | true",
                "Bergs, A | Borga, A | false",
                "Berg, A | Borg, A | false",
                "Bergs, A | Berg, A | false",
                // of a double name the longest word
                "van Berg, A | Berg, A | true",
                "Garcia Lorenzo, M | Garcia, M | true",
                "Lindberg, A | Berg, A | false",
                "Bergman Bergson, A | Berg, A | false",
                "Bergberg Berg, A | Berg, A | true",
                // family and given name swapped
                "Smith, John | John, Smith | true",
                "Lee, Kim | Kim, Lee | true",
                "Li, An | An, Li | false",
                "Berg, Anna | Anna Berg | true"
            })
    void tellsWhetherTwoNamesCanBeOnePersons(final String a, final String b, final boolean compatible) {
        assertThat(name(a).compatible(name(b))).isEqualTo(compatible);
        assertThat(name(b).compatible(name(a))).isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the first authors agree: half of the shorter list is enough
                "Berg; Holm | Berg; Lind | SAME",
                "Berg | Berg; Lind; Holm | SAME",
                "Berg; Holm; Dahl | Berg; Lind; Ek | UNKNOWN",
                // they do not: it takes three of five
                "Holm; Berg; Lind; Ekman; Dahl | Berg; Lind; Holm; Moberg; Sund | SAME",
                "Holm; Berg | Berg; Lind | UNKNOWN",
                "Holm; Berg; Dahl | Berg; Lind; Ekman | DIFFERENT",
                "Holm | Berg | DIFFERENT",
                " | Berg | UNKNOWN"
            })
    void tellsWhetherTwoBylinesAreTheSamePeople(final String a, final String b, final Agreement agreement) {
        assertThat(Authors.agreement(byline(a), byline(b))).isEqualTo(agreement);
        assertThat(Authors.agreement(byline(b), byline(a))).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg, Anna | true",
                "Sleep Study Group | false",
                "Berg, on behalf of the Investigators | false",
                "Anonymous | false",
                "Et al | false",
                "***, A | false"
            })
    void aGroupIsNoPerson(final String written, final boolean person) {
        assertThat(key(written).isPerson()).isEqualTo(person);
    }

    private static List<BylineName> byline(final String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split("; ")).map(BylinesTest::name).toList();
    }

    private static BylineName name(final String written) {
        return new BylineName(key(written));
    }

    private static AuthorKey key(final String written) {
        final String[] parts = written.split(", ", 2);
        return AuthorKey.of(new PersonName(parts[0], parts.length > 1 ? parts[1] : ""));
    }
}
