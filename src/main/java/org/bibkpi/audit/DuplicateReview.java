package org.bibkpi.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.Edge;
import org.bibkpi.deduplicate.RecordKey;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * The pairs of records that may be one work. Needs to see every publication before it can tell its rows, and keeps of
 * them only the records that are in doubt.
 */
public final class DuplicateReview {
    private static final String LIST = "|";
    private static final Comparator<Row> MOST_DECISIVE_FIRST = Comparator.comparingInt((Row row) -> -row.counted())
            .thenComparing(row -> row.edge().verdict().kind())
            .thenComparingInt(row -> row.edge().verdict().rank())
            .thenComparing(Row::left)
            .thenComparing(Row::right);

    private final Works works;
    private final Set<Integer> wanted = new HashSet<>();
    private final Map<Integer, Side> sides = new HashMap<>();

    private DuplicateReview(final Works works) {
        this.works = works;
        works.clustering().doubts().forEach(doubt -> wanted.addAll(List.of(doubt.left(), doubt.right())));
    }

    /** The review of these works. */
    public static DuplicateReview of(final Works works) {
        return new DuplicateReview(works);
    }

    /** Takes from a publication the records that are in doubt. */
    public void see(final Assessment assessment) {
        if (!wanted.isEmpty()) {
            assessment.publication().sources().forEach(record -> see(assessment, record));
        }
    }

    private void see(final Assessment assessment, final SourceRecord record) {
        final int number = works.numbers().numberOf(record.id());
        if (wanted.contains(number)) {
            sides.put(
                    number,
                    new Side(RecordKey.of(record), assessment.id(), assessment.outcome() == Outcome.COUNTED, record));
        }
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
        return Optional.ofNullable(sides.get(doubt.left()))
                .flatMap(a -> Optional.ofNullable(sides.get(doubt.right())).map(b -> Row.of(doubt, a, b)));
    }

    /**
     * A record in doubt.
     *
     * @param key under which a person rules on it
     * @param publication the id of its publication
     * @param counted whether that is counted
     * @param record what it says
     */
    private record Side(String key, String publication, boolean counted, SourceRecord record)
            implements Comparable<Side> {
        private static final Comparator<Side> BY_KEY =
                Comparator.comparing(Side::key).thenComparing(Side::record);

        /** By key; a database may list two records under one, of which what they say decides. */
        @Override
        public int compareTo(final Side other) {
            return BY_KEY.compare(this, other);
        }

        String years() {
            return record.years().stream()
                    .map(y -> String.valueOf(y.year()))
                    .distinct()
                    .collect(Collectors.joining(LIST));
        }

        String dois() {
            return record.identifiers().stream()
                    .filter(i -> i.scheme() == Identifier.Scheme.DOI)
                    .map(Identifier::value)
                    .collect(Collectors.joining(LIST));
        }

        /** As {@code 12(3):101-109}. */
        String place() {
            final Venue venue = record.venue();
            final String issue = venue.issue().isEmpty() ? "" : "(" + venue.issue() + ")";
            final String pages = venue.pages().isEmpty() ? "" : ":" + venue.pages();
            return venue.volume() + issue + pages;
        }
    }

    /** A pair in doubt, the record with the smaller key first. */
    private record Row(Edge edge, Side left, Side right) {
        static Row of(final Edge edge, final Side a, final Side b) {
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
                                    left.record().source().label(),
                                    right.record().source().label(),
                                    left.record().title(),
                                    right.record().title(),
                                    left.years(),
                                    right.years(),
                                    left.record().venue().title(),
                                    right.record().venue().title(),
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
