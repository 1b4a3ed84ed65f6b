package org.bibkpi.generate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bibkpi.model.Source;

/**
 * People, journals and works, what four databases export of them, and what is true. The same seed, plan and traps give
 * the same world, to the last character.
 */
final class InventedWorld {
    private static final List<Source> SOURCES = List.of(Source.WOS, Source.SCOPUS, Source.PUBMED, Source.OPENALEX);

    private final PublicationPlan plan;
    private final List<Journal> journals =
            ResourceTable.rows("journals.tsv").stream().map(Journal::of).toList();
    private final InventedPeople people;
    private final List<InventedWork> works;
    private final Map<Source, List<InventedRecord>> exports;

    private InventedWorld(final long seed, final PublicationPlan plan, final Set<Trap> traps) {
        final Dice dice = new Dice(seed);
        this.plan = plan;
        this.people = new InventedPeople(dice, plan);
        this.works = new WorkInventor(people, journals, traps, dice).invent(plan);
        this.exports = exports(works, dice);
    }

    /** A world with every trap. */
    static InventedWorld of(final long seed, final PublicationPlan plan) {
        return of(seed, plan, EnumSet.allOf(Trap.class));
    }

    /** A world with these traps only. */
    static InventedWorld of(final long seed, final PublicationPlan plan, final Set<Trap> traps) {
        return new InventedWorld(seed, plan, traps);
    }

    private static Map<Source, List<InventedRecord>> exports(final List<InventedWork> works, final Dice dice) {
        final Map<Source, List<InventedRecord>> exports = new EnumMap<>(Source.class);
        for (final Source source : SOURCES) {
            exports.put(
                    source,
                    dice.shuffled(works.stream().flatMap(w -> w.in(source)).toList()));
        }
        return exports;
    }

    PublicationPlan plan() {
        return plan;
    }

    List<Journal> journals() {
        return journals;
    }

    /** People with funding in some year. */
    List<InventedPerson> roster() {
        return people.roster();
    }

    /** What a source exports, in the order of its file. */
    List<InventedRecord> export(final Source source) {
        return exports.getOrDefault(source, List.of());
    }

    Truth truth() {
        return new Truth(works.stream().map(InventedWork::truth).toList());
    }
}
