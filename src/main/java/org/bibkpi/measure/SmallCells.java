package org.bibkpi.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How small a part of the publications may be and still be shown.
 *
 * @param researchers the fewest funded people
 * @param publications the fewest publications
 * @param ofField the fewest publications of a research field, under which its percentiles mean nothing
 */
public record SmallCells(int researchers, int publications, int ofField) {
    /** What is usual. */
    public static final SmallCells DEFAULT = new SmallCells(5, 10, 50);

    private static final int FEWEST_HIDDEN = 2;

    /**
     * The parts that must not be shown: those that are too small, and of the others, smallest first, as many as it takes so
     * that the total less what is shown does not give away a hidden part.
     */
    Set<Group> hidden(final Tallies tallies) {
        final Map<Group, List<Tally>> parts = tallies.cells().entrySet().stream()
                .filter(cell -> cell.getKey().group().breakdown() != Breakdown.ALL)
                .collect(Collectors.groupingBy(
                        cell -> cell.getKey().group(), Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        final Map<Group, List<Group>> tables = parts.keySet().stream()
                .collect(Collectors.groupingBy(group -> new Group(group.year(), group.breakdown(), "")));
        final Set<Group> hidden = new HashSet<>();
        tables.forEach((key, table) -> hidden.addAll(hidden(table, tallies, Set.of())));
        tables.forEach((key, table) -> {
            if (key.breakdown() == Breakdown.HEALTHCARE_REGION) {
                hidden.addAll(hidden(table, tallies, givenAway(table, Set.copyOf(hidden), tallies)));
            }
        });
        parts.keySet().stream().filter(group -> isThin(group, tallies)).forEach(hidden::add);
        return hidden;
    }

    /** The healthcare regions that, less what is shown of their regions, would give away one that is hidden. */
    private Set<Group> givenAway(final List<Group> healthcareRegions, final Set<Group> hidden, final Tallies tallies) {
        final Map<String, String> healthcareRegionOf = Place.all().stream()
                .filter(place -> place.breakdown() == Breakdown.REGION)
                .collect(Collectors.toMap(Place::code, Place::healthcareRegion));
        return healthcareRegions.stream()
                .filter(whole -> {
                    final List<Group> within = hidden.stream()
                            .filter(part -> part.breakdown() == Breakdown.REGION && part.year() == whole.year())
                            .filter(part -> tallies.publications(part) > 0)
                            .filter(part -> whole.value().equals(healthcareRegionOf.get(part.value())))
                            .toList();
                    return !within.isEmpty() && !isSafe(within, tallies);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A group that only open funding could fill has nothing to show, and nothing that a total could give away. */
    private List<Group> hidden(final List<Group> table, final Tallies tallies, final Set<Group> givenAway) {
        final List<Group> filled =
                table.stream().filter(group -> tallies.publications(group) > 0).toList();
        final List<Group> hidden = new ArrayList<>(
                table.stream().filter(group -> !filled.contains(group)).toList());
        hidden.addAll(hiddenOf(filled, tallies, givenAway));
        return hidden;
    }

    private List<Group> hiddenOf(final List<Group> table, final Tallies tallies, final Set<Group> givenAway) {
        final List<Group> shown = new ArrayList<>(table);
        shown.sort(Comparator.comparingLong((Group group) -> tallies.publications(group))
                .thenComparing(Group::value));
        final List<Group> hidden = new ArrayList<>(shown.stream()
                .filter(group -> givenAway.contains(group) || isSmall(group, tallies))
                .toList());
        shown.removeAll(hidden);
        while (!hidden.isEmpty() && !shown.isEmpty() && !isSafe(hidden, tallies)) {
            hidden.add(shown.remove(0));
        }
        return hidden;
    }

    /** Limits for people, with the usual one of a field. */
    public SmallCells(final int researchers, final int publications) {
        this(researchers, publications, DEFAULT.ofField());
    }

    /** Whether a field has too few publications; nobody is protected by that, so that no other part has to be hidden with it. */
    private boolean isThin(final Group group, final Tallies tallies) {
        return group.breakdown() == Breakdown.FIELD && tallies.publications(group) < ofField;
    }

    private boolean isSmall(final Group group, final Tallies tallies) {
        return tallies.publications(group) < publications
                || tallies.persons().getOrDefault(group, Set.of()).size() < researchers;
    }

    /** Whether the hidden parts taken together, which anybody can compute, say nothing of one of them. */
    private boolean isSafe(final List<Group> hidden, final Tallies tallies) {
        return hidden.size() >= FEWEST_HIDDEN
                && hidden.stream().mapToLong(tallies::publications).sum() >= publications
                && tallies.indicators(hidden.get(0)).stream()
                        .filter(indicator -> isMixed(
                                tallies.of(indicator, Group.of(hidden.get(0).year()))))
                        .filter(indicator -> !followsFromBelonging(indicator, hidden.get(0), tallies))
                        .map(indicator -> hidden.stream()
                                .map(group -> tallies.of(indicator, group))
                                .reduce(Tally.NONE, Tally::plus))
                        .allMatch(SmallCells::isMixed);
    }

    /** Whether every part by address is all yes, as one belongs to it by the address that the figure asks for. */
    private static boolean followsFromBelonging(final String indicator, final Group part, final Tallies tallies) {
        return Measurement.BY_ADDRESS.contains(part.breakdown())
                && tallies.values(part.breakdown()).stream()
                        .filter(value -> !value.equals(Group.NONE))
                        .map(value -> tallies.of(indicator, new Group(part.year(), part.breakdown(), value)))
                        .allMatch(tally -> tally.yes() == tally.total());
    }

    /** A pool that is all yes, or all no, says the same of each of its parts. */
    private static boolean isMixed(final Tally pool) {
        return pool.yes() > 0 && pool.yes() < pool.total();
    }
}
