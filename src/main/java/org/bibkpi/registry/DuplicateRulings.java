package org.bibkpi.registry;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;

/**
 * The decisions about pairs of records: {@code review_duplicates.csv} of an earlier run with its decision column filled
 * in. They win over every rule, so none may contradict the others, not even through third records.
 */
public final class DuplicateRulings {
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";

    private DuplicateRulings() {}

    /**
     * Reads a review file. Rows without a decision are passed over.
     *
     * @throws InputException with file and line if a column is missing, a decision is neither same nor different, or it
     *     lacks its records, who decided and when
     */
    public static List<DuplicateRuling> read(final Path file) {
        return DecidedRow.read(file, List.of("record_a", "record_b"), DuplicateRulings::ruling);
    }

    /** One sentence for each decision "different" between records that other decisions make one work, naming the rows. */
    public static List<String> contradictions(final List<DuplicateRuling> rulings) {
        final Map<String, List<DuplicateRuling>> same = new HashMap<>();
        for (final DuplicateRuling ruling :
                rulings.stream().filter(DuplicateRuling::same).toList()) {
            same.computeIfAbsent(ruling.left(), key -> new ArrayList<>()).add(ruling);
            same.computeIfAbsent(ruling.right(), key -> new ArrayList<>()).add(ruling);
        }
        return rulings.stream()
                .filter(ruling -> !ruling.same())
                .flatMap(ruling -> path(ruling.left(), ruling.right(), same).stream()
                        .map(path -> ruling.where() + " decides 'different', but the same two records are one work by "
                                + path.stream().map(DuplicateRuling::where).collect(Collectors.joining(" and "))
                                + ". Delete one of these rows."))
                .toList();
    }

    /** The decisions over which two records are one work, if they are. */
    private static Optional<List<DuplicateRuling>> path(
            final String from, final String to, final Map<String, List<DuplicateRuling>> same) {
        final Map<String, List<DuplicateRuling>> reached = new HashMap<>(Map.of(from, List.of()));
        final Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reached.containsKey(to)) {
            final String at = next.removeFirst();
            for (final DuplicateRuling ruling : same.getOrDefault(at, List.of())) {
                final String other = ruling.left().equals(at) ? ruling.right() : ruling.left();
                if (!reached.containsKey(other)) {
                    final List<DuplicateRuling> path = new ArrayList<>(reached.getOrDefault(at, List.of()));
                    path.add(ruling);
                    reached.put(other, path);
                    next.addLast(other);
                }
            }
        }
        return Optional.ofNullable(reached.get(to));
    }

    private static DuplicateRuling ruling(final DecidedRow row) {
        final String left = row.demanded("record_a");
        final String right = row.demanded("record_b");
        if (left.equals(right)) {
            throw new InputException(row.where(), "Both records are " + left + ". Take the row out.");
        }
        return new DuplicateRuling(left, right, isSame(row), row.by(), row.on(), row.why(), row.where());
    }

    private static boolean isSame(final DecidedRow row) {
        final String decision = AsciiCase.lower(row.decision());
        if (!decision.equals(SAME) && !decision.equals(DIFFERENT)) {
            throw new InputException(row.where(), "The decision '" + decision + "' is none. Write same or different.");
        }
        return decision.equals(SAME);
    }
}
