package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.InputException;
import org.bibkpi.registry.AddressRuling;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.TagRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuledTaggerTest {
    private static final String HEADER = "address;decision;decided_by;decided_on;why\n";

    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final AffiliationTagger rules = new AffiliationTagger(registry, TagPolicy.standard());
    private final Path folder;

    RuledTaggerTest(@TempDir final Path folder) {
        this.folder = folder;
    }

    @Test
    void aDecisionWinsOverTheRules() throws IOException {
        final RuledTagger tagger = tagger("""
                Sophiahemmet, Stockholm;yes;AB;2026-03-01;their ward
                Danderyds sjukhus;no;AB;2026-03-01;a mistake of the source
                Some Clinic, Stockholm;STG;AB;2026-03-01;
                Undecided Clinic;;;;
                """);
        assertThat(tagger.apply("Sophiahemmet,  STOCKHOLM").matches())
                .extracting(AddressMatch::providerId, AddressMatch::rule)
                .containsExactly(tuple("SOPHIA", TagRule.RULING));
        assertThat(tagger.apply("Danderyds sjukhus").verdict()).isEqualTo(Verdict.NO);
        assertThat(tagger.apply("Danderyds sjukhus").nearestMiss().orElseThrow().reason())
                .contains("2026-03-01", "a mistake")
                .doesNotContain("AB");
        assertThat(tagger.apply("Some Clinic, Stockholm").matches())
                .extracting(AddressMatch::providerId)
                .containsExactly("STG");
        assertThat(tagger.apply("Undecided Clinic").verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void aNoDoesNotForgetThatTheAddressIsTheUniversitys() throws IOException {
        final String address = "Department of Neuroscience, Karolinska Institutet, Stockholm";
        final RuledTagger tagger = tagger(address + ";no;AB;2026-03-01;\n");
        assertThat(tagger.apply(address).nearMisses()).extracting(NearMiss::id).startsWith(TagRule.RULING.id());
        assertThat(new HomeAddresses(registry, tagger).test(new Affiliation("", address)))
                .isTrue();
    }

    @Test
    void whereNobodyDecidedTheRulesDo() throws IOException {
        final RuledTagger tagger = tagger("A;no;AB;2026-03-01;\n");
        assertThat(tagger.apply("Ersta sjukhus")).isEqualTo(rules.tag("Ersta sjukhus"));
    }

    @Test
    void twoDecisionsThatContradictEachOtherCountForNothingAndAreTold() throws IOException {
        final AddressRulings rulings = rulings("Sophiahemmet;yes;AB;2026-03-01;\nsophiahemmet;no;CD;2026-03-02;\n");
        assertThat(rulings.find("Sophiahemmet")).isEmpty();
        assertThat(rulings.contradictions()).singleElement().asString().contains(":2", ":3", "'yes'", "'no'");
    }

    @Test
    void tellsWhichDecisionsMeetNothingAnyMore() throws IOException {
        final AddressRulings rulings = rulings("A;yes;AB;2026-03-01;\nB;no;AB;2026-03-01;\n");
        assertThat(rulings.unmet(rulings.met(Stream.of("a", "C"))))
                .extracting(AddressRuling::address)
                .containsExactly("B");
    }

    @Test
    void knowsAnAddressThatTheReviewFileGuardedAgainstSpreadsheets() throws IOException {
        assertThat(rulings("'-Ersta;yes;AB;2026-03-01;\n").find("-Ersta")).isPresent();
    }

    @Test
    void refusesDecisionsThatSayNothing() {
        refuses("A;maybe;AB;2026-03-01;\n", ":2", "'maybe'");
        refuses("A;yes;;2026-03-01;\n", ":2", "decided_by");
        refuses("A;yes;AB;1 March;\n", ":2", "2026-03-31");
    }

    @Test
    void refusesAFileWithoutADecisionColumn() throws IOException {
        final Path file = Files.writeString(folder.resolve("plain.csv"), "address,verdict\nA,no\n");
        assertThatThrownBy(() -> AddressRulings.read(file, registry))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'decision'");
    }

    private RuledTagger tagger(final String rows) throws IOException {
        return new RuledTagger(rules::tag, rulings(rows), "RS");
    }

    private AddressRulings rulings(final String rows) throws IOException {
        return AddressRulings.of(AddressRulings.read(write(rows), registry));
    }

    private Path write(final String rows) throws IOException {
        return Files.writeString(folder.resolve("review_addresses.csv"), HEADER + rows);
    }

    private void refuses(final String rows, final String... parts) {
        assertThatThrownBy(() -> rulings(rows))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(parts);
    }
}
