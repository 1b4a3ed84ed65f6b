package org.bibkpi.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.Edge;
import org.bibkpi.deduplicate.Works;

/** The pairs of records that may be one work. Needs the records in doubt of every publication before it can tell its rows. */
public final class DuplicateReview {
    private static final Comparator<Row> MOST_DECISIVE_FIRST = Comparator.comparingInt((Row row) -> -row.counted())
            .thenComparing(row -> row.edge().verdict().kind())
            .thenComparingInt(row -> row.edge().verdict().rank())
            .thenComparing(Row::left)
            .thenComparing(Row::right);

    private final Works works;
    private final Map<Integer, DoubtedRecord> records = new HashMap<>();

    /** The review of these works. */
    public DuplicateReview(final Works works) {
        this.works = works;
    }

    /** Takes the records in doubt of some publications. */
    public void add(final List<DoubtedRecord> found) {
        found.forEach(record -> records.put(record.number(), record));
    }

    /** One row for each two publications, with their most telling pair of records; the person's cells are empty. */
    public Stream<List<String>> rows() {
        return best().map(Row::cells);
    }

    /** How many of the rows are about publications of which one at least is counted. */
    public long decisive() {
        return best().filter(row -> row.counted() > 0).count();
    }

    private Stream<Row> best() {
        final Map<List<String>, Row> best = new TreeMap<>(
                Comparator.comparing((List<String> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        works.clustering()
                .doubts()
                .forEach(doubt -> row(doubt)
                        .ifPresent(row -> best.merge(
                                row.publications(), row, (x, y) -> MOST_DECISIVE_FIRST.compare(x, y) <= 0 ? x : y)));
        return best.values().stream().sorted(MOST_DECISIVE_FIRST);
    }

    private Optional<Row> row(final Edge doubt) {
        return Optional.ofNullable(records.get(doubt.left()))
                .flatMap(a -> Optional.ofNullable(records.get(doubt.right())).map(b -> Row.of(doubt, a, b)));
    }

    /** A pair in doubt, the record with the smaller key first. */
    private record Row(Edge edge, DoubtedRecord left, DoubtedRecord right) {
        static Row of(final Edge edge, final DoubtedRecord a, final DoubtedRecord b) {
            return a.compareTo(b) <= 0 ? new Row(edge, a, b) : new Row(edge, b, a);
        }

        int counted() {
            return (left.counted() ? 1 : 0) + (right.counted() ? 1 : 0);
        }

        List<String> publications() {
            return Stream.of(left.publication(), right.publication()).sorted().toList();
        }

        List<String> cells() {
            return Stream.concat(
                            Stream.of(
                                    left.key(),
                                    right.key(),
                                    String.valueOf(counted()),
                                    edge.verdict().rule(),
                                    left.publication(),
                                    right.publication()),
                            Stream.of(
                                    left.source(),
                                    right.source(),
                                    left.title(),
                                    right.title(),
                                    left.years(),
                                    right.years(),
                                    left.journal(),
                                    right.journal(),
                                    left.place(),
                                    right.place(),
                                    left.dois(),
                                    right.dois(),
                                    "",
                                    "",
                                    "",
                                    ""))
                    .toList();
        }
    }
}
