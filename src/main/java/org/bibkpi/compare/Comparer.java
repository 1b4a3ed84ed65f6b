package org.bibkpi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bibkpi.audit.Contribution;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.model.InputException;

/** Two runs at work: every figure, and the works that moved it. */
final class Comparer {
    private final Recipes recipes;
    private final SortedMap<Figure, FigureValue> old;
    private final SortedMap<Figure, FigureValue> now;
    private final Attribution attribution;
    private final List<TrailGroup> groups;
    private final Map<Figure, List<Change>> changes = new TreeMap<>();

    Comparer(final Run before, final Run after) {
        this.recipes = new Recipes(before.recipe(), after.recipe());
        this.old = byFigure(before.figures());
        this.now = byFigure(after.figures());
        final RecordMatches matches = RecordMatches.of(before.trails(), after.trails());
        this.attribution = new Attribution(recipes, matches);
        this.groups = Linking.of(before.trails(), after.trails(), matches);
    }

    Comparison comparison() {
        demandCommonFigure();
        groups.forEach(this::add);
        final TreeSet<Figure> figures = new TreeSet<>(old.keySet());
        figures.addAll(now.keySet());
        return new Comparison(
                figures.stream().map(this::change).flatMap(Optional::stream).toList(),
                SourceChange.between(recipes.before(), recipes.after()));
    }

    private void demandCommonFigure() {
        if (old.keySet().stream()
                .map(Figure::kpi)
                .noneMatch(kpi -> now.keySet().stream().map(Figure::kpi).anyMatch(kpi::equals))) {
            throw new InputException("These two runs have no figure in common, so there is nothing to compare. Name two"
                    + " runs whose jobs share an indicator id.");
        }
    }

    /** What a work adds to each figure in both runs, and the cause of each difference. */
    private void add(final TrailGroup group) {
        final Map<Figure, Contribution> delta = new TreeMap<>();
        group.before()
                .forEach(trail -> contributions(trail)
                        .forEach((figure, c) -> delta.merge(figure, Contribution.NONE.minus(c), Contribution::plus)));
        group.after()
                .forEach(trail ->
                        contributions(trail).forEach((figure, c) -> delta.merge(figure, c, Contribution::plus)));
        delta.forEach((figure, d) -> {
            if (!d.isNone()) {
                changes.computeIfAbsent(figure, f -> new ArrayList<>()).add(change(group, figure, d));
            }
        });
    }

    private Map<Figure, Contribution> contributions(final PublicationTrail trail) {
        final Map<Figure, Contribution> contributions = new TreeMap<>();
        trail.figures().forEach((kpi, answer) -> {
            final Figure figure = new Figure(kpi, trail.year());
            contributions.put(figure, counted(figure, Contribution.of(answer)));
        });
        return contributions;
    }

    /** A number of publications has no denominator. */
    private Contribution counted(final Figure figure, final Contribution contribution) {
        return value(figure).kind() == FigureValue.Kind.SHARE
                ? contribution
                : new Contribution(contribution.numerator(), 0, contribution.undecided());
    }

    private Change change(final TrailGroup group, final Figure figure, final Contribution delta) {
        final Finding finding = attribution.of(group, figure);
        final PublicationTrail latest =
                group.after().isEmpty() ? group.before().get(0) : group.after().get(0);
        return new Change(
                finding,
                group.before().stream().map(PublicationTrail::id).toList(),
                group.after().stream().map(PublicationTrail::id).toList(),
                latest.title(),
                delta);
    }

    private Optional<FigureChange> change(final Figure figure) {
        final FigureValue before =
                Optional.ofNullable(old.get(figure)).orElseGet(() -> FigureValue.none(value(figure)));
        final FigureValue after = Optional.ofNullable(now.get(figure)).orElseGet(() -> FigureValue.none(value(figure)));
        final List<Change> moved = changes.getOrDefault(figure, List.of());
        if (value(figure).kind() != FigureValue.Kind.OTHER) {
            return Optional.of(new FigureChange(before, after, moved, Optional.empty()))
                    .filter(f -> !moved.isEmpty() || !f.delta().isNone());
        }
        return before.value().equals(after.value())
                ? Optional.empty()
                : Optional.of(new FigureChange(
                        before, after, List.of(), Optional.of(new ValueAttribution(recipes).of(after))));
    }

    private FigureValue value(final Figure figure) {
        return Optional.ofNullable(now.get(figure))
                .or(() -> Optional.ofNullable(old.get(figure)))
                .orElseThrow(() -> new InputException(
                        figure.kpi() + " " + figure.period(),
                        "the evidence names this figure, but no kpi.csv has it: one of the reports was changed after it"
                                + " was written. Run that job again."));
    }

    private static SortedMap<Figure, FigureValue> byFigure(final List<FigureValue> values) {
        final SortedMap<Figure, FigureValue> byFigure = new TreeMap<>();
        values.forEach(value -> byFigure.put(value.figure(), value));
        return byFigure;
    }
}
