package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.DelimitedRow;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Addresses as databases write them, invented and labelled before the tagger saw them: {@code YES_…} is a hit, {@code
 * WEAK} goes to review, {@code NO} is neither.
 */
final class MadeUpAddressesQualityTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "tag");

    /** Addresses whose label and verdict differ, each with the argument for the verdict. */
    private static final Map<String, String> ARGUED = Map.of(
            "Capio St Görans Gata 12, Stockholm",
            "The street is none of the hospital; but the company before it may be one of its clinics.",
            "Karolinska Institutet, c/o Astrid Lindgren Foundation",
            "The hospital is often called by the person alone.",
            "Karolinska Cancer Lab Ltd, Tokyo, Japan",
            "The word calls for a look wherever no known name covers it.",
            "Univ Hosp, Karolinska, Stockholm",
            "Across a comma the hospital may be that of another university; a person looks.");

    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard());

    /** An address with its label and the provider it names; none for NO. */
    private record Row(String label, String provider, String address) {
        Verdict expected() {
            return switch (label) {
                case "NO" -> Verdict.NO;
                case "WEAK" -> Verdict.REVIEW;
                default -> Verdict.HIT;
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "made-up-realistic.tsv, 687/687, 687/687",
        "made-up-tricky.tsv, 452/452, 452/453",
        "made-up-styles.tsv, 293/293, 293/293"
    })
    void countsEveryAddressThatNamesAProviderAndNoOther(
            final String file, final String precision, final String recall) {
        final List<Row> rows = rows(file);
        final long hits = rows.stream().filter(this::isHit).count();
        final long yes =
                rows.stream().filter(row -> row.expected() == Verdict.HIT).count();
        final long right = rows.stream()
                .filter(row -> row.expected() == Verdict.HIT && isHit(row))
                .count();
        assertThat(right + "/" + hits).as("precision").isEqualTo(precision);
        assertThat(right + "/" + yes).as("recall").isEqualTo(recall);
    }

    @ParameterizedTest
    @CsvSource({"made-up-realistic.tsv", "made-up-tricky.tsv", "made-up-styles.tsv"})
    void agreesOnEveryAddressAndItsProviderButForTheArguedOnes(final String file) {
        final Map<String, String> differences = new TreeMap<>();
        for (final Row row : rows(file)) {
            final AddressVerdict verdict = tagger.tag(row.address());
            if (verdict.verdict() != row.expected() || !names(verdict, row.provider())) {
                differences.put(row.address(), row.label() + " expected, but " + verdict);
            }
        }
        differences.keySet().removeAll(ARGUED.keySet());
        assertThat(differences).isEmpty();
    }

    private static boolean names(final AddressVerdict verdict, final String provider) {
        return provider.isEmpty()
                || verdict.matches().stream()
                        .anyMatch(match -> match.providerId().equals(provider));
    }

    private boolean isHit(final Row row) {
        return tagger.tag(row.address()).verdict() == Verdict.HIT;
    }

    private static List<Row> rows(final String file) {
        try (DelimitedFile list = DelimitedFile.open(FOLDER.resolve(file))) {
            return list.rows().map(MadeUpAddressesQualityTest::row).toList();
        }
    }

    private static Row row(final DelimitedRow row) {
        return new Row(row.get("label"), row.get("provider"), row.get("address"));
    }
}
