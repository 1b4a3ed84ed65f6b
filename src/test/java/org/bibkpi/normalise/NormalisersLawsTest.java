package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Gap;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.junit.jupiter.api.Test;

/** What holds for any text, shown on seeded samples of the pieces that real cells are made of. */
class NormalisersLawsTest {
    private static final int SAMPLES = 20_000;
    private static final List<String> PIECES = List.of(
            "Karolinska",
            "S\u00C3\u00B6der",
            "Å",
            "ö",
            "o\u0308",
            "\u00AD",
            "-",
            " ",
            "\u00A0",
            "\u2028",
            "&amp;",
            "&",
            "lt;",
            ";",
            "<i>",
            "</i>",
            "<",
            ">",
            "i",
            "10.1234/",
            "abc",
            "%2F",
            "%",
            "25",
            "doi:",
            "https://doi.org/",
            "(",
            ")",
            ".",
            ",",
            "0028-3878",
            "1526632X",
            "0000-0002-1825-0097",
            "2015",
            "Jr.",
            "von",
            "A.B.",
            "Group",
            "\u200B",
            "\uFFFD",
            "\u00C3",
            "\u00E2\u20AC\u2122",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "\n",
            "'",
            "\"",
            "&#",
            "x41;",
            "\u0958",
            "µ",
            "W12345",
            "PMID",
            "2-s2.0-12345",
            "WOS:A1");

    private static Stream<String> samples(final long seed) {
        final Random random = new Random(seed);
        return IntStream.range(0, SAMPLES).mapToObj(i -> sample(random));
    }

    private static String sample(final Random random) {
        final StringBuilder text = new StringBuilder();
        final int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void repairingTwiceIsRepairingOnce() {
        samples(1)
                .forEach(
                        t -> assertThat(TextRepair.repair(TextRepair.repair(t))).isEqualTo(TextRepair.repair(t)));
    }

    @Test
    void aNormalDoiIsFoundAsItself() {
        samples(2)
                .flatMap(t -> DoiNormaliser.findAll("10.1234/" + t).stream())
                .forEach(d -> assertThat(DoiNormaliser.findAll(d.value()))
                        .extracting(Doi::value)
                        .containsExactly(d.value()));
    }

    @Test
    void aDividedNameIsDividedTheSameAgain() {
        samples(3)
                .map(PersonNameNormaliser::find)
                .flatMap(Optional::stream)
                .forEach(n -> assertThat(PersonNameNormaliser.find(written(n))).contains(n));
    }

    private static String written(final PersonName name) {
        return name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    }

    @Test
    void anyTextInAnyFieldIsAcceptedOrRejectedWithoutFailing() {
        final Random random = new Random(4);
        for (int i = 0; i < SAMPLES / 10; i++) {
            final RawRecord raw = raw(random, i + 1);
            final Normalised normalised = RecordNormaliser.normalise(raw);
            assertThat(normalised).isNotNull();
            if (normalised instanceof Normalised.Rejected rejected) {
                assertThat(rejected.rejection().id()).isEqualTo(raw.id());
            }
        }
    }

    private static RawRecord raw(final Random random, final long number) {
        final EnumMap<RawField, List<String>> fields = new EnumMap<>(RawField.class);
        for (final RawField field : RawField.values()) {
            final List<String> values = Stream.of(sample(random), sample(random))
                    .filter(v -> !v.isBlank())
                    .toList();
            if (!values.isEmpty() && random.nextInt(4) > 0) {
                fields.put(field, values);
            }
        }
        final List<RawAuthor> authors =
                List.of(new RawAuthor("x" + sample(random), List.of(sample(random)), List.of(sample(random))));
        return new RawRecord(
                new RecordId("a", number),
                "line 1",
                Source.OTHER,
                Map.copyOf(fields),
                authors,
                Map.of(Gap.NO_ISSN_FIELD, ""));
    }
}
