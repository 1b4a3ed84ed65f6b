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
    void add(final Assessment assessment, final List<Indicator> indicators) {
        final int year = assessment.year().orElseThrow().year();
        assessment.facts().parts().forEach(part -> add(part.in(year), part.persons()));
        for (final Indicator indicator : indicators) {
            if (indicator.figure() instanceof Indicator.OfPublications figure) {
                final Tally tally = Tally.of(assessment.answer(figure.condition()), assessment.count());
                assessment.facts().parts().stream()
                        .filter(part -> indicator.isGivenBy(part.breakdown()))
                        .forEach(part -> cells.add(new Tallies.Cell(indicator.id(), part.in(year)), tally));
            }
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
