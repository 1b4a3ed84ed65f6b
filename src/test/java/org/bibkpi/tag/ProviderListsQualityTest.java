package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.DelimitedRow;
import org.bibkpi.registry.Provider;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.RorId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** That the registry knows every provider, name and ROR id of the lists beside the project. */
final class ProviderListsQualityTest {
    private static final Path FOLDER = Path.of("..", "shared", "domain");
    private static final Pattern ROR = Pattern.compile("\\bror: (\\w{9})");
    private static final String PLACE = ", Stockholm, Sweden";

    private static final String WITH_REGION = "The region is written beside it, and that counts by a rule of its own.";
    private static final String SCRIPT = "Another script than Latin goes to review: nobody here checks the spelling.";
    private static final String MERGED = "The same hospital under the name since the merger.";
    private static final String SWITCHABLE = "Counts, by a rule that a job can switch off.";

    /** Names whose verdict is another than the list's, each with the argument for it. */
    private static final Map<String, String> ARGUED = Map.ofEntries(
            Map.entry("Healthcare Administration Region Stockholm", WITH_REGION),
            Map.entry("Primary Health Care, Stockholm County Council", WITH_REGION),
            Map.entry("Center for Health Data Region Stockholm", WITH_REGION),
            Map.entry("Centre of Rheumatology, Stockholm County Council", WITH_REGION),
            Map.entry("Каролинская университетская больница", SCRIPT),
            Map.entry("カロリンスカ大学病院", SCRIPT),
            Map.entry("卡罗林斯卡大学医院", SCRIPT),
            Map.entry("Karolinska Hosp Solna", MERGED),
            Map.entry("Regionalt cancercentrum Stockholm Gotland", SWITCHABLE),
            Map.entry("Regional Cancer Centre Stockholm Gotland", SWITCHABLE),
            Map.entry("Regional Cancer Center Stockholm-Gotland", SWITCHABLE),
            Map.entry("Onkologiskt centrum Stockholm-Gotland", SWITCHABLE),
            Map.entry("Southern General Hospital", "With Stockholm beside it this is Södersjukhuset, not Glasgow's."));

    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final AffiliationTagger tagger = new AffiliationTagger(registry, TagPolicy.standard());

    /** A name of the list, whose it is, and what the list says of it. */
    private record Name(String provider, String include, String text) {}

    @Test
    void everyNameOfEveryProviderCountsForIt() {
        final Map<String, String> differences = new TreeMap<>();
        for (final Name name : names().filter(n -> n.include().equals("yes")).toList()) {
            final AddressVerdict verdict = tagger.tag(name.text() + PLACE);
            if (verdict.verdict() != Verdict.HIT || !names(verdict, name)) {
                differences.put(name.text(), name + ": " + verdict);
            }
        }
        differences.keySet().removeAll(ARGUED.keySet());
        assertThat(differences).isEmpty();
    }

    @Test
    void everyNameOfADoubtfulProviderGoesToReview() {
        final Map<String, String> differences = new TreeMap<>();
        for (final Name name : names().filter(n -> Set.of("weak", "review").contains(n.include()))
                .toList()) {
            final AddressVerdict verdict = tagger.tag(name.text() + PLACE);
            if (verdict.verdict() != Verdict.REVIEW || !names(verdict, name)) {
                differences.put(name.text(), name + ": " + verdict);
            }
        }
        differences.keySet().removeAll(ARGUED.keySet());
        assertThat(differences).isEmpty();
    }

    @Test
    void noNameOfALookAlikeCounts() {
        assertThat(names().filter(n -> n.include().equals("no"))
                        .filter(name -> tagger.tag(name.text() + PLACE).verdict() != Verdict.NO)
                        .map(Name::text)
                        .filter(text -> !ARGUED.containsKey(text)))
                .isEmpty();
    }

    @Test
    void everyVariantMetInDataIsFoundForItsProvider() {
        final List<String> lost = rows("new_variants.tsv").stream()
                .map(row -> new Name(row.get("provider_id").replace("NEW:", ""), "", row.get("variant")))
                .filter(name -> !names(tagger.tag(name.text() + PLACE), name))
                .map(Name::text)
                .filter(text -> !ARGUED.containsKey(text))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void everyRorRecordOfACareProviderIsKnownByNameAndId() {
        final Set<String> otherwise = Set.of(
                "00dgqhm63",
                "04dz7pm02",
                "01pgex273",
                "056d84691",
                "0221pcv84",
                "02efy9n22",
                // Which of several institutes of this name the id stands for is not certain.
                "02qwvxs86");
        for (final DelimitedRow row : rows("ror_stockholm_healthcare.tsv")) {
            final String ror = row.get("ror_id").replaceAll(".*/", "");
            if (!otherwise.contains(ror)) {
                final List<String> found = tagger.tag(row.get("name") + PLACE).matches().stream()
                        .map(AddressMatch::providerId)
                        .toList();
                assertThat(found).as(row.get("name")).isNotEmpty();
                final String known = registry.find(found.get(0))
                        .flatMap(Provider::ror)
                        .map(RorId::value)
                        .orElse("");
                assertThat(known).as(row.get("name")).isEqualTo(ror);
            }
        }
    }

    @Test
    void everyRorIdOfEveryRegistryIsThatOfARecord() throws IOException {
        final Path file = FOLDER.resolve("ror_sweden.jsonl");
        Assumptions.assumeTrue(Files.exists(file), file + " is absent: the records are not part of the project");
        final String records =
                Files.readString(file) + Files.readString(FOLDER.resolve("ror_stockholm_healthcare.tsv"));
        assertThat(ProviderRegistryReader.builtIn())
                .flatMap(name -> ROR.matcher(ProviderRegistryReader.text(name))
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSizeGreaterThan(20)
                .allSatisfy(id -> assertThat(records.contains("https://ror.org/" + id))
                        .as(id)
                        .isTrue());
    }

    private static boolean names(final AddressVerdict verdict, final Name name) {
        return verdict.matches().stream().anyMatch(match -> match.providerId().equals(name.provider()));
    }

    private static Stream<Name> names() {
        return rows("providers.tsv").stream()
                .flatMap(row -> Arrays.stream(row.get("variants").split("\\|"))
                        .filter(text -> !text.isBlank())
                        .map(text -> new Name(row.get("provider_id"), row.get("include"), text)));
    }

    private static List<DelimitedRow> rows(final String name) {
        final Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), file + " is absent: the lists are not part of the project");
        try (DelimitedFile list = DelimitedFile.open(file)) {
            return list.rows().toList();
        }
    }
}
