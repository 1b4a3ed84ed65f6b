package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting may be cut into parts anywhere and in any order. */
final class TalliesLawsTest {
    private static List<Tallies> sample(final Random random) {
        final List<Tallies> sample = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            final Group group = new Group(2016 + random.nextInt(7), Breakdown.SOURCE, "s" + random.nextInt(3));
            final Tally tally = Tally.of(
                    List.of(Answer.values()).get(random.nextInt(3)),
                    Count.one(random.nextBoolean(), random.nextLong(Count.WHOLE)));
            sample.add(new Tallies(
                    Map.of(new Tallies.Cell("kpi" + random.nextInt(3), group), tally),
                    Map.of(group, Set.of("P" + random.nextInt(9)))));
        }
        return sample;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderAndGroupingChangeNothing(final long seed) {
        final Random random = new Random(seed);
        final List<Tallies> sample = sample(random);
        final Tallies expected = sample.stream().reduce(Tallies.NONE, Tallies::plus);
        Collections.shuffle(sample, random);
        final int cut = random.nextInt(sample.size());
        final Tallies left = sample.subList(0, cut).stream().reduce(Tallies.NONE, Tallies::plus);
        final Tallies right = sample.subList(cut, sample.size()).stream().reduce(Tallies.NONE, Tallies::plus);
        assertThat(left.plus(right)).isEqualTo(expected);
        assertThat(right.plus(left)).isEqualTo(expected);
        assertThat(expected.plus(Tallies.NONE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theBoundsContainTheValueAndNarrowWithEachRuling(final long seed) {
        final Random random = new Random(seed);
        final Tally tally = Tally.of(random.nextInt(50), random.nextInt(50), 1 + random.nextInt(50));
        final Tally ruledYes = Tally.of(tally.yes() + 1, tally.ofNo().publications(), tally.undecided() - 1);
        final Tally ruledNo = Tally.of(tally.yes(), tally.ofNo().publications() + 1, tally.undecided() - 1);
        assertThat(tally.low().value()).isLessThanOrEqualTo(tally.high().value());
        assertThat(ruledYes.low().value()).isGreaterThan(tally.low().value());
        assertThat(ruledYes.high().value()).isEqualByComparingTo(tally.high().value());
        assertThat(ruledNo.high().value()).isLessThan(tally.high().value());
        assertThat(ruledNo.low().value()).isEqualByComparingTo(tally.low().value());
    }

    /** Every way of ruling: of each kind of open funding some are counted, of the undecided some turn out to be a yes. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void theBoundsAreTheExtremesOfAllRulings(final long seed) {
        final Random random = new Random(seed);
        final Tally tally = Tally.of(random.nextInt(4), random.nextInt(4), 1 + random.nextInt(3))
                .with(new Awaiting(random.nextInt(4), random.nextInt(4), random.nextInt(4)));
        final List<BigDecimal> values = rulings(tally).map(Share::value).toList();
        assertThat(tally.low().value()).isEqualByComparingTo(Collections.min(values));
        assertThat(tally.high().value()).isEqualByComparingTo(Collections.max(values));
        assertThat(values).contains(tally.share().value());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aRulingOnFundingNeverWidensTheBounds(final long seed) {
        final Random random = new Random(seed);
        Tally tally = Tally.of(random.nextInt(9), 1 + random.nextInt(9), 0)
                .with(new Awaiting(random.nextInt(9), random.nextInt(9), 0));
        while (tally.awaiting().total() > 0) {
            final Tally ruled = ruled(tally, random.nextBoolean());
            assertThat(ruled.low().value()).isGreaterThanOrEqualTo(tally.low().value());
            assertThat(ruled.high().value()).isLessThanOrEqualTo(tally.high().value());
            tally = ruled;
        }
        assertThat(List.of(tally.low(), tally.high())).containsOnly(tally.share());
    }

    private static Tally ruled(final Tally tally, final boolean funded) {
        final Awaiting open = tally.awaiting();
        final Answer answer = open.yes() > 0 ? Answer.YES : Answer.NO;
        final Awaiting left =
                answer == Answer.YES ? new Awaiting(open.yes() - 1, open.no(), 0) : new Awaiting(0, open.no() - 1, 0);
        return (funded ? tally.plus(Tally.of(answer, Count.of(1))) : tally).with(left);
    }

    private static Stream<Share> rulings(final Tally tally) {
        final Awaiting open = tally.awaiting();
        return upTo(open.yes())
                .flatMap(yes -> upTo(open.no())
                        .flatMap(no -> upTo(open.undecided())
                                .flatMap(unsure -> upTo(tally.undecided() + unsure)
                                        .map(turned -> new Share(
                                                tally.yes() + yes + turned, tally.total() + yes + no + unsure)))));
    }

    private static Stream<Long> upTo(final long most) {
        return LongStream.rangeClosed(0, most).boxed();
    }
}
