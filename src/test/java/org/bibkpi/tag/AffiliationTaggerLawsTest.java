package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.registry.LookAlike;
import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.Provider;
import org.bibkpi.registry.ProviderName;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.Tier;
import org.junit.jupiter.api.Test;

/** Laws over seeded addresses, put together from every name of the registry and the ways exports write addresses. */
final class AffiliationTaggerLawsTest {
    private static final long SEED = 20_260_101;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<String> BEFORE = List.of(
            "",
            "Department of Oncology, ",
            "1 Dept Neurol, ",
            "Division of Surgery; ",
            "Karolinska Institutet, ",
            "Karolinska Institutet and ",
            "Research Unit, Uppsala University, Uppsala, Sweden; ",
            "Unit of Statistics at ");
    private static final List<String> AFTER = List.of(
            "",
            ", Stockholm, Sweden",
            ", SE-171 76 Stockholm, Sweden.",
            ", Sweden",
            "; Lund University, Lund, Sweden",
            ", Karolinska Institutet, Stockholm",
            " and Harvard Medical School, Boston, USA");

    private static final List<String> BETWEEN = List.of("; ", "///", " | ", " ;");
    private static final List<String> UNRELATED = List.of(
            "Uppsala University, Uppsala, Sweden",
            "Uppsala University Hospital, Uppsala, Sweden",
            "Sahlgrenska University Hospital, Gothenburg, Sweden",
            "Karolinska Institutet, Stockholm, Sweden",
            "Stockholm University, Stockholm, Sweden",
            "Linköping University Hospital, Linköping, Sweden",
            "Kuopio University Hospital, Kuopio, Finland",
            "Harvard Medical School, Boston, MA, USA",
            "St George's Hospital, London, UK",
            "Sophiahemmet University, Stockholm, Sweden",
            "University of Oslo, Norway",
            "Department of Health Economics");

    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final AffiliationTagger tagger = new AffiliationTagger(registry, TagPolicy.standard());
    private final List<String> addresses = addresses();

    @Test
    void letterCaseChangesNoVerdict() {
        keepsVerdicts(address -> address.toUpperCase(Locale.ROOT));
        keepsVerdicts(address -> address.toLowerCase(Locale.ROOT));
    }

    @Test
    void foldingDiacriticsChangesNoVerdict() {
        keepsVerdicts(AffiliationTaggerLawsTest::folded);
    }

    @Test
    void decomposingDiacriticsChangesNoVerdict() {
        keepsVerdicts(address -> Normalizer.normalize(address, Normalizer.Form.NFD));
    }

    @Test
    void twoLettersForADiacriticChangeNoVerdict() {
        keepsVerdicts(address ->
                address.replace("ö", "oe").replace("ä", "ae").replace("å", "aa").replace("Ö", "Oe"));
    }

    @Test
    void doubledBlanksChangeNoVerdict() {
        keepsVerdicts(address -> address.replace(" ", "  "));
    }

    @Test
    void aFullStopOrMailAddressAtTheEndChangesNoVerdict() {
        keepsVerdicts(address -> address + ".");
        keepsVerdicts(address -> address + " anna.berg@karolinska.se");
        keepsVerdicts(address -> address + ". Electronic address: a.b@danderyd-hospital.se.");
    }

    @Test
    void otherAddressesAroundItChangeNoVerdict() {
        keepsVerdicts(address -> "Dept Chem, Univ Tokyo, Tokyo, Japan; " + address);
        keepsVerdicts(address -> address + "; Department of Surgery, Massachusetts General Hospital, Boston, MA, USA");
        keepsVerdicts(address -> address + "///Sahlgrenska University Hospital, Gothenburg, Sweden");
    }

    @Test
    void addingAnUnrelatedAddressNeverRemovesAHit() {
        final Random random = new Random(SEED);
        final List<String> lost = addresses.stream()
                .filter(address -> tagger.tag(address).verdict() == Verdict.HIT)
                .flatMap(address -> Stream.of(
                        address + BETWEEN.get(random.nextInt(BETWEEN.size())) + unrelated(random),
                        unrelated(random) + BETWEEN.get(random.nextInt(BETWEEN.size())) + address))
                .filter(address -> tagger.tag(address).verdict() != Verdict.HIT)
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void joiningAnotherOrganisationByAndNeverHidesANameThatNobodyElseHas() {
        final Random random = new Random(SEED);
        final List<String> lost = registry.providers().stream()
                .flatMap(provider -> provider.names().stream())
                .filter(name ->
                        name.context() == NameContext.ANYWHERE && name.rule().tier() != Tier.C)
                .map(ProviderName::text)
                .flatMap(name -> Stream.of(" and ", " och ", " & ", "/")
                        .flatMap(and -> Stream.of(
                                name + and + organisation(random) + ", Sweden",
                                organisation(random) + and + name + ", Sweden")))
                .filter(address -> tagger.tag(address).verdict() != Verdict.HIT)
                .toList();
        assertThat(lost).isEmpty();
    }

    private static String unrelated(final Random random) {
        return UNRELATED.get(random.nextInt(UNRELATED.size()));
    }

    private static String organisation(final Random random) {
        return unrelated(random).split(",")[0];
    }

    @Test
    void removingEveryNameThatCountsRemovesTheHit() {
        for (final String address : addresses) {
            String rest = address;
            AddressVerdict verdict = tagger.tag(rest);
            for (int round = 0; round < 9 && verdict.verdict() == Verdict.HIT; round++) {
                for (final AddressMatch match : verdict.matches()) {
                    assertThat(rest).as(address).contains(match.text());
                }
                rest = rest.replace(verdict.matches().get(0).text(), "");
                verdict = tagger.tag(rest);
            }
            assertThat(verdict.verdict()).as(address).isNotEqualTo(Verdict.HIT);
        }
    }

    @Test
    void noLookAlikeIsAHitByItself() {
        final List<String> hits = registry.lookAlikes().stream()
                .map(LookAlike::names)
                .flatMap(List::stream)
                .filter(name -> tagger.tag(name + ", Uppsala, Sweden").verdict() == Verdict.HIT)
                .toList();
        assertThat(hits).isEmpty();
    }

    @Test
    void everyProvidersNameIsFoundWithItsPlace() {
        final List<String> lost = registry.providers().stream()
                .flatMap(AffiliationTaggerLawsTest::texts)
                .filter(name -> tagger.tag(name + ", Region Stockholm, Stockholm, Sweden")
                                .verdict()
                        == Verdict.NO)
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void oneTaggerServesManyThreads() {
        final List<AddressVerdict> alone = addresses.stream().map(tagger::tag).toList();
        final List<AddressVerdict> together =
                addresses.parallelStream().map(tagger::tag).toList();
        assertThat(together).isEqualTo(alone);
    }

    private void keepsVerdicts(final UnaryOperator<String> change) {
        final List<String> changed = new ArrayList<>();
        for (final String address : addresses) {
            final AddressVerdict before = tagger.tag(address);
            final AddressVerdict after = tagger.tag(change.apply(address));
            if (before.verdict() != after.verdict()) {
                changed.add(before + " <> " + after + ": " + change.apply(address));
            }
        }
        assertThat(changed).isEmpty();
    }

    private static String folded(final String address) {
        return MARKS.matcher(Normalizer.normalize(address, Normalizer.Form.NFD)).replaceAll("");
    }

    private List<String> addresses() {
        final Random random = new Random(SEED);
        return Stream.concat(
                        registry.providers().stream().flatMap(AffiliationTaggerLawsTest::texts),
                        registry.lookAlikes().stream().map(LookAlike::names).flatMap(List::stream))
                .flatMap(name -> Stream.of(around(name, random), around(name, random)))
                .toList();
    }

    private static String around(final String name, final Random random) {
        return BEFORE.get(random.nextInt(BEFORE.size())) + name + AFTER.get(random.nextInt(AFTER.size()));
    }

    private static Stream<String> texts(final Provider provider) {
        return provider.names().stream().map(ProviderName::text);
    }
}
