package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That a registry file is all that knows a region. */
final class OtherRegionTest {
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final List<String> REGIONAL_WORDS =
            List.of("stockholm", "karolinska", "danderyd", "huddinge", "södersjukhus", "capio", "slso");

    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("ostergotland"), TagPolicy.standard());

    static List<String> builtIn() {
        return ProviderRegistryReader.builtIn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIT    | Department of Cardiology, Linkoping Univ Hosp, Linkoping, Sweden",
                "HIT    | Universitetssjukhuset i Linköping",
                "HIT    | University Hospital, Linköping",
                "HIT    | Vrinnevisjukhuset, Norrköping",
                "HIT    | Vrinnevi Hosp, S-60182 Norrkoping, Sweden",
                "HIT    | Lasarettet i Motala",
                "HIT    | Region Östergötland, Linköping",
                "HIT    | Landstinget i Östergötland",
                "HIT    | Public Dental Service, Norrköping, Sweden",
                "REVIEW | Aleris, Linköping",
                "NO     | Linköping University, Linköping, Sweden",
                "NO     | Public Dental Service, Stockholm, Sweden",
                "NO     | Karolinska University Hospital, Stockholm, Sweden",
                "NO     | Region Stockholm"
            })
    void readsAnotherRegionsAddressesByItsRegistryAlone(final Verdict verdict, final String address) {
        assertThat(tagger.tag(address).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void noTwoEntriesOfARegistryShareAName(final String name) {
        assertThat(ProviderNameAudit.faults(ProviderRegistryReader.builtIn(name)))
                .isEmpty();
    }

    @Test
    void noRegionsWordsStandInTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "bibkpi"))) {
            final List<Path> regional = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().matches(".*[\\\\/](registry|tag)[\\\\/].*"))
                    .filter(OtherRegionTest::isRegional)
                    .toList();
            assertThat(regional).isEmpty();
        }
    }

    private static boolean isRegional(final Path file) {
        try {
            final String code =
                    COMMENTS.matcher(Files.readString(file)).replaceAll("").toLowerCase(Locale.ROOT);
            return REGIONAL_WORDS.stream().anyMatch(code::contains);
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
