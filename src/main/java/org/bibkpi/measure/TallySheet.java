package org.bibkpi.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.Answer;

/** Tallies in the making, where a new {@link Tallies} for each publication would cost too much. */
final class TallySheet {
    private final Sums<Tallies.Cell, Tally> cells = new Sums<>(Tally::plus);
    private final Map<Group, Set<String>> persons = new HashMap<>();

    /** Adds what is counted already. */
    void add(final Tallies tallies) {
        cells.addAll(tallies.cells());
        tallies.persons().forEach(this::add);
    }

    /** Adds a publication to the groups it belongs to, or may belong to. */
    void add(final Assessment assessment, final List<CountedFigure> figures) {
        final int year = assessment.year().orElseThrow().year();
        final List<Part> parts = assessment.facts().parts();
        for (final Part part : parts) {
            if (part.established()) {
                add(part.in(year), part.persons());
            }
        }
        for (final CountedFigure figure : figures) {
            final Answer answer = assessment.answer(figure.condition());
            final Tally counted = Tally.of(answer, assessment.count());
            final Tally open = Tally.NONE.with(Awaiting.one(answer));
            for (final Part part : parts) {
                if (figure.isGivenBy(part.breakdown())) {
                    cells.add(new Tallies.Cell(figure.indicator(), part.in(year)), part.established() ? counted : open);
                }
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
