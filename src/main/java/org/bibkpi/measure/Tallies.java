package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each indicator counts in each group of publications, and whose they are. Adding is associative, with {@link #NONE}
 * as its zero.
 *
 * @param cells one tally for each indicator and group that has been counted
 * @param persons the ids on the roster of the funded authors of each group
 */
public record Tallies(Map<Cell, Tally> cells, Map<Group, Set<String>> persons) implements Serializable {
    /** Nothing counted yet. */
    public static final Tallies NONE = new Tallies(Map.of(), Map.of());

    /**
     * An indicator in a group of publications.
     *
     * @param indicator its id
     * @param group which publications
     */
    public record Cell(String indicator, Group group) implements Serializable {}

    public Tallies {
        cells = Map.copyOf(cells);
        persons = Map.copyOf(persons);
    }

    /** Both together. */
    public Tallies plus(final Tallies other) {
        final TallySheet sheet = new TallySheet();
        sheet.add(this);
        sheet.add(other);
        return sheet.tallies();
    }

    /** The tally of an indicator in a group: zero if nothing was counted there. */
    public Tally of(final String indicator, final Group group) {
        return cells.getOrDefault(new Cell(indicator, group), Tally.NONE);
    }

    /** How many publications a group has. */
    long publications(final Group group) {
        return indicators(group).stream()
                .mapToLong(id -> of(id, group).total())
                .max()
                .orElse(0);
    }

    /** The indicators that were counted in a group. */
    List<String> indicators(final Group group) {
        return cells.keySet().stream()
                .filter(cell -> cell.group().equals(group))
                .map(Cell::indicator)
                .sorted()
                .toList();
    }

    /** The parts that publications of any year were counted in, in order. */
    public List<String> values(final Breakdown breakdown) {
        return persons.keySet().stream()
                .filter(group -> group.breakdown() == breakdown)
                .map(Group::value)
                .distinct()
                .sorted()
                .toList();
    }
}
