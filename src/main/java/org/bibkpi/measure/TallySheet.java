package org.bibkpi.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tallies in the making, where a new {@link Tallies} for each publication would cost too much. */
final class TallySheet {
    private final Sums<Tallies.Cell, Tally> cells = new Sums<>(Tally::plus);
    private final Map<Group, Set<String>> persons = new HashMap<>();

    /** Adds what is counted already. */
    void add(final Tallies tallies) {
        cells.addAll(tallies.cells());
        tallies.persons().forEach(this::add);
    }

    /** Adds a counted publication to the groups it belongs to. */
    void add(final Assessment assessment, final List<CountedFigure> figures) {
        final int year = assessment.year().orElseThrow().year();
        final List<Part> parts = assessment.facts().parts();
        parts.forEach(part -> add(part.in(year), part.persons()));
        for (final CountedFigure figure : figures) {
            final Tally tally = Tally.of(assessment.answer(figure.condition()), assessment.count());
            parts.stream()
                    .filter(part -> figure.isGivenBy(part.breakdown()))
                    .forEach(part -> cells.add(new Tallies.Cell(figure.indicator(), part.in(year)), tally));
        }
    }

    /** All that was added. */
    Tallies tallies() {
        return new Tallies(cells.result(), persons);
    }

    private void add(final Group group, final Set<String> ids) {
        persons.computeIfAbsent(group, g -> new HashSet<>()).addAll(ids);
    }
}
