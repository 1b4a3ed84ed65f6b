package org.bibkpi.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.registry.Roster;

/** What each indicator comes to in each group of publications, before it is judged. */
final class Measurement {
    /** Breakdowns that a publication is in by its addresses. */
    static final Set<Breakdown> BY_ADDRESS = Set.of(Breakdown.PROVIDER, Breakdown.REGION, Breakdown.HEALTHCARE_REGION);

    private final Map<String, Indicator> indicators;
    private final List<ReportedValue> reported;
    private final Roster roster;
    private final Tallies tallies;
    private final Set<Group> hidden;

    Measurement(
            final List<Indicator> indicators,
            final List<ReportedValue> reported,
            final Roster roster,
            final Tallies tallies,
            final Set<Group> hidden) {
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        this.reported = reported;
        this.roster = roster;
        this.tallies = tallies;
        this.hidden = hidden;
    }

    /** Whether a group is too small to be shown, or would give away one that is. */
    boolean isHidden(final Group group) {
        return hidden.contains(group);
    }

    /** The figure; empty where there is nothing to measure or nothing may be shown. */
    Optional<Measured> find(final Indicator indicator, final Group group) {
        if (isHidden(group)) {
            return Optional.empty();
        }
        final Indicator.Figure figure = indicator.figure();
        if (figure instanceof Indicator.ShareOf) {
            return Optional.of(tally(indicator, group))
                    .filter(t -> t.total() > 0)
                    .map(Measured::share);
        }
        if (figure instanceof Indicator.CountOf) {
            return Optional.of(Measured.count(tallies.of(indicator.id(), group)));
        }
        if (figure instanceof Indicator.PersonsWith persons) {
            return Optional.of(Measured.amount(
                    Unit.PERSONS, Estimate.exactly(Fraction.of(roster.headCount(group.year(), persons.grantForms())))));
        }
        if (figure instanceof Indicator.RatioToBase ratio) {
            return ratio(ratio, group);
        }
        if (figure instanceof Indicator.RankOf rank) {
            return rank(rank, group.year());
        }
        final Bilingual unit = ((Indicator.Reported) figure).unit();
        return reported.stream()
                .filter(v -> v.indicator().equals(indicator.id()) && v.year() == group.year())
                .findFirst()
                .map(value -> Measured.byHand(value, unit));
    }

    /**
     * The tally of a share. Who asks which addresses there are, and gives that by provider or region, wants to know how many
     * of all publications have an address of each.
     */
    Tally tally(final Indicator indicator, final Group group) {
        final Tally part = tallies.of(indicator.id(), group);
        if (!asksForAddresses(indicator) || !BY_ADDRESS.contains(group.breakdown())) {
            return part;
        }
        final Tally all = tallies.of(indicator.id(), Group.of(group.year()));
        return new Tally(
                part.ofYes(),
                all.ofNo().plus(all.ofYes().minus(part.ofYes())),
                all.ofUndecided(),
                new Awaiting(
                        part.awaiting().yes(),
                        all.awaiting().no()
                                + all.awaiting().yes()
                                - part.awaiting().yes(),
                        all.awaiting().undecided()));
    }

    private static boolean asksForAddresses(final Indicator indicator) {
        return indicator.figure() instanceof Indicator.ShareOf share
                && share.condition().equals(new Condition.Is(Question.AFFILIATION));
    }

    private Optional<Measured> ratio(final Indicator.RatioToBase ratio, final Group group) {
        final Indicator other = indicator(ratio.indicator());
        final Optional<Estimate> base = find(other, group.in(ratio.base()))
                .map(Measured::estimate)
                .filter(e -> e.low().isPositive());
        return base.flatMap(b -> find(other, group)
                        .map(Measured::estimate)
                        .map(now -> new Estimate(
                                now.value().dividedBy(b.value()),
                                now.low().dividedBy(b.high()),
                                now.high().dividedBy(b.low()))))
                .map(estimate -> Measured.amount(Unit.RATIO, estimate));
    }

    private Optional<Measured> rank(final Indicator.RankOf rank, final int year) {
        final Indicator other = indicator(rank.indicator());
        final Optional<Estimate> own = estimate(other, new Group(year, rank.among(), rank.of()));
        final List<Estimate> others = new ArrayList<>();
        tallies.values(rank.among()).stream()
                .filter(value -> !value.equals(rank.of()) && !value.equals(Group.NONE))
                .forEach(value ->
                        estimate(other, new Group(year, rank.among(), value)).ifPresent(others::add));
        return own.map(o -> Measured.amount(
                Unit.RANK,
                new Estimate(
                        place(o.value(), others, Estimate::value),
                        place(o.high(), others, Estimate::low),
                        place(o.low(), others, Estimate::high))));
    }

    private Optional<Estimate> estimate(final Indicator indicator, final Group group) {
        return find(indicator, group).map(Measured::estimate);
    }

    /** One more than those that are higher: equals share the better place. */
    private static Fraction place(
            final Fraction own, final List<Estimate> others, final Function<Estimate, Fraction> value) {
        return Fraction.of(1
                + others.stream().filter(o -> value.apply(o).compareTo(own) > 0).count());
    }

    private Indicator indicator(final String id) {
        return Optional.ofNullable(indicators.get(id))
                .orElseThrow(() -> new IllegalStateException("no indicator " + id));
    }
}
