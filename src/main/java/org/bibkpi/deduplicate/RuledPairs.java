package org.bibkpi.deduplicate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people decided of pairs of records.
 *
 * @param pairs in the order of the decisions
 */
public record RuledPairs(List<RuledPair> pairs) {
    /** Nobody decided anything. */
    public static final RuledPairs NONE = new RuledPairs(List.of());

    public RuledPairs {
        pairs = List.copyOf(pairs);
    }

    /** The keys of all records that were decided on. */
    public Set<String> keys() {
        return pairs.stream().flatMap(p -> Stream.of(p.left(), p.right())).collect(Collectors.toSet());
    }

    /**
     * The same by number.
     *
     * @param numbers of the records that bear each key
     */
    public Rulings resolve(final Map<String, List<Integer>> numbers) {
        final Set<RecordPair> same = new HashSet<>();
        final Set<RecordPair> different = new HashSet<>();
        for (final RuledPair pair : pairs) {
            for (final int left : numbers.getOrDefault(pair.left(), List.of())) {
                numbers.getOrDefault(pair.right(), List.of())
                        .forEach(right -> (pair.same() ? same : different).add(RecordPair.of(left, right)));
            }
        }
        return new Rulings(same, different);
    }

    /**
     * One sentence for each decision that meets nothing any more.
     *
     * @param found the keys that records bear
     */
    public List<String> warnings(final Set<String> found) {
        return pairs.stream()
                .filter(pair -> !found.contains(pair.left()) || !found.contains(pair.right()))
                .map(pair -> pair.where() + ": This decision meets no pair of records any more: "
                        + (found.contains(pair.left()) ? pair.right() : pair.left())
                        + " is in none of the exports. Take it out, or look whether an export is missing.")
                .toList();
    }
}
