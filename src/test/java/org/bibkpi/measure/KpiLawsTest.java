package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bibkpi.model.Answer;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every figure, whatever was counted. */
final class KpiLawsTest {
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022);
    private static final List<String> TYPES = List.of("article", "review", "letter");
    private static final List<Indicator> INDICATORS = List.of(
            indicator("at_least", new Target.AtLeast(new BigDecimal("0.5"))),
            indicator("maintain", new Target.Maintain(new BigDecimal("0.05"))),
            indicator("increase", new Target.Increase()));

    private static Indicator indicator(final String id, final Target target) {
        return new Indicator(
                id,
                Wording.of(new Bilingual("sv", "en")),
                new Indicator.ShareOf(Question.AFFILIATION),
                target,
                List.of(Breakdown.DOCUMENT_TYPE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void partsThatDoNotOverlapAddUpToTheWhole(final long seed) {
        final Tallies tallies = sum(publications(new Random(seed)));
        for (final int year : YEARS) {
            final Tally parts = TYPES.stream()
                    .map(type -> tallies.of("maintain", new Group(year, Breakdown.DOCUMENT_TYPE, type)))
                    .reduce(Tally.NONE, Tally::plus);
            assertThat(parts).isEqualTo(tallies.of("maintain", Group.of(year)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noVerdictDependsOnOrderPartitionsOrLocale(final long seed) {
        final Random random = new Random(seed);
        final List<Tallies> publications = publications(random);
        final List<KpiResult> expected = judge(sum(publications));
        final Locale usual = Locale.getDefault();
        try {
            for (final String tag : List.of("sv-SE", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Collections.shuffle(publications, random);
                final int cut = random.nextInt(publications.size());
                final Tallies cutAnywhere =
                        sum(publications.subList(cut, publications.size())).plus(sum(publications.subList(0, cut)));
                assertThat(judge(cutAnywhere)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBoundsContainTheValueAndNarrowWithoutAnUndecidedPublication(final long seed) {
        final Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            final long yes = random.nextInt(50);
            final long no = 1L + random.nextInt(50);
            final long undecided = 1L + random.nextInt(20);
            final Tally with = Tally.of(yes, no, undecided);
            final Tally without = Tally.of(yes, no, undecided - 1);
            final Estimate estimate = Measured.share(with).estimate();
            assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
            assertThat(estimate.value()).isLessThanOrEqualTo(estimate.high());
            assertThat(width(without)).isLessThan(width(with));
        }
    }

    private static BigDecimal width(final Tally tally) {
        return tally.high().value().subtract(tally.low().value());
    }

    private static List<Tallies> publications(final Random random) {
        final List<Tallies> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            final int year = YEARS.get(random.nextInt(YEARS.size()));
            final Group whole = Group.of(year);
            final Group part = new Group(year, Breakdown.DOCUMENT_TYPE, TYPES.get(random.nextInt(TYPES.size())));
            final Tally tally = Tally.of(
                    List.of(Answer.values()).get(random.nextInt(3)),
                    Count.one(random.nextBoolean(), random.nextLong(Count.WHOLE)));
            final Map<Tallies.Cell, Tally> cells = new HashMap<>();
            INDICATORS.forEach(indicator -> {
                cells.put(new Tallies.Cell(indicator.id(), whole), tally);
                cells.put(new Tallies.Cell(indicator.id(), part), tally);
            });
            final Set<String> persons = Set.of("P" + random.nextInt(20));
            all.add(new Tallies(cells, Map.of(whole, persons, part, persons)));
        }
        return all;
    }

    private static Tallies sum(final List<Tallies> tallies) {
        return tallies.stream().reduce(Tallies.NONE, Tallies::plus);
    }

    private static List<KpiResult> judge(final Tallies tallies) {
        return new KpiCalculator(Terms.of(YEARS, List.of(2020)), INDICATORS, List.of(), new Roster(List.of()))
                .calculate(tallies);
    }
}
