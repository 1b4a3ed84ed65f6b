package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;
import org.junit.jupiter.api.Test;

final class AffiliationTaggerQualityTest {
    private static final String JOINT_CENTRE =
            "A joint centre of university and region with the university alone: row T095 of the made-up set sends it to"
                    + " review, and so is this.";

    /** Rows whose label and verdict differ, each with the argument for the verdict. */
    private static final Map<String, String> ARGUED = Map.of(
            "279be58820b1", JOINT_CENTRE,
            "b678463c4f74", JOINT_CENTRE,
            "4f6d9c580f7e", JOINT_CENTRE,
            "4bd172ba0038", JOINT_CENTRE);

    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard());

    /** One labelled row with what was expected of it. */
    private record Row(String id, String address, Verdict expected) {}

    @Test
    void countsEveryRealAddressThatPeopleLabelledYesAndNoOther() {
        final List<Row> rows = real();
        final long right = count(rows, row -> isHit(row) && row.expected() == Verdict.HIT);
        final long hits = count(rows, this::isHit);
        final long yes = count(rows, row -> row.expected() == Verdict.HIT);
        assertThat("precision " + right + "/" + hits + ", recall " + right + "/" + yes)
                .isEqualTo("precision 403/403, recall 403/403");
    }

    @Test
    void agreesOnEveryRealAddressButTheArguedOnes() {
        assertThat(differences(real()).keySet()).isEqualTo(ARGUED.keySet());
    }

    @Test
    void agreesOnEveryMadeUpAddress() {
        assertThat(differences(tricky())).isEmpty();
    }

    @Test
    void namesTheProviderAndTierThatAMadeUpAddressAsksFor() {
        final List<String> missing = GoldAddresses.tricky().stream()
                .filter(row -> "MATCH".equals(row.label()))
                .filter(row -> tagger.tag(row.address()).matches().stream()
                        .noneMatch(match -> match.providerId().equals(row.provider())
                                && match.tier().name().equals(row.tier())))
                .map(GoldAddresses.Tricky::id)
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void recordsBesideEachRuleHowOftenItWasRight() {
        final Map<TagRule, int[]> measured = new EnumMap<>(TagRule.class);
        Stream.concat(real().stream(), tricky().stream())
                .forEach(row -> tagger.tag(row.address()).matches().stream()
                        .map(AddressMatch::rule)
                        .distinct()
                        .forEach(rule -> add(measured.computeIfAbsent(rule, any -> new int[2]), isRight(rule, row))));
        final Map<String, String> actual = new TreeMap<>();
        final Map<String, String> recorded = new TreeMap<>();
        for (final TagRule rule : TagRule.values()) {
            final int[] counts = measured.getOrDefault(rule, new int[2]);
            actual.put(rule.id(), counts[1] + "/" + counts[0]);
            recorded.put(rule.id(), rule.right() + "/" + rule.met());
        }
        assertThat(recorded).isEqualTo(actual);
    }

    private static void add(final int[] counts, final boolean right) {
        counts[0]++;
        counts[1] += right ? 1 : 0;
    }

    private static boolean isRight(final TagRule rule, final Row row) {
        return row.expected() == Verdict.HIT || (rule.tier() == Tier.C && row.expected() == Verdict.REVIEW);
    }

    private Map<String, String> differences(final List<Row> rows) {
        final Map<String, String> differences = new TreeMap<>();
        for (final Row row : rows) {
            final AddressVerdict verdict = tagger.tag(row.address());
            if (verdict.verdict() != row.expected()) {
                differences.put(row.id(), row.expected() + " expected, but " + verdict + ": " + row.address());
            }
        }
        return differences;
    }

    private boolean isHit(final Row row) {
        return tagger.tag(row.address()).verdict() == Verdict.HIT;
    }

    private static long count(final List<Row> rows, final Predicate<Row> condition) {
        return rows.stream().filter(condition).count();
    }

    private static List<Row> real() {
        return GoldAddresses.real().stream()
                .map(row -> new Row(row.id(), row.address(), expected(row)))
                .toList();
    }

    private static Verdict expected(final GoldAddresses.Labelled row) {
        if (row.isHit()) {
            return Verdict.HIT;
        }
        return "WEAK".equals(row.label()) ? Verdict.REVIEW : Verdict.NO;
    }

    private static List<Row> tricky() {
        final List<Row> rows = new ArrayList<>();
        for (final GoldAddresses.Tricky row : GoldAddresses.tricky()) {
            rows.add(new Row(row.id(), row.address(), expected(row)));
        }
        return rows;
    }

    private static Verdict expected(final GoldAddresses.Tricky row) {
        return switch (row.label()) {
            case "MATCH" -> "C".equals(row.tier()) ? Verdict.REVIEW : Verdict.HIT;
            case "REVIEW" -> Verdict.REVIEW;
            default -> Verdict.NO;
        };
    }
}
