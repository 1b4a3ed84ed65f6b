package org.bibkpi.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;

/**
 * What happened to every record, per year and source: nothing disappears. Adding is associative, with {@link #NONE} as
 * its zero.
 *
 * @param rows one count for each year and source that had a record
 */
public record Funnel(Map<Cell, Count> rows) implements Serializable {
    /** Nothing read yet. */
    public static final Funnel NONE = new Funnel(Map.of());

    /** Stands for all years, or all sources together. */
    public static final String ALL = "all";

    /**
     * A row of the funnel.
     *
     * @param year a year of the job, {@code outside} for another, {@code none} where no source gives one, {@code all}
     * @param source a database's label, or {@code all}
     */
    public record Cell(String year, String source) implements Comparable<Cell>, Serializable {
        @Override
        public int compareTo(final Cell other) {
            return Comparator.comparing(Cell::year).thenComparing(Cell::source).compare(this, other);
        }
    }

    /**
     * How many got how far. Records are counted down to {@code merged}, publications from {@code publications} on.
     *
     * @param read records found
     * @param rejected records that could not be used
     * @param merged records that joined a publication another record had already opened
     * @param publications works, each once
     * @param withoutAddresses records whose layout has no field for addresses: they cannot answer, which is not a no
     * @param inPeriod publications whose year is one of the job's
     * @param ofCountedType those of a counted document type
     * @param onRoster those with an author who was, or may have been, on the roster in their year
     * @param counted those for which that is sure
     * @param withoutLinks those of them in which no author has an address: whose address is the funded author's own, they
     *     cannot answer
     */
    public record Count(
            long read,
            long rejected,
            long merged,
            long publications,
            long withoutAddresses,
            long inPeriod,
            long ofCountedType,
            long onRoster,
            long counted,
            long withoutLinks)
            implements Serializable {
        static final Count ZERO = new Count(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        Count plus(final Count o) {
            return new Count(
                    read + o.read,
                    rejected + o.rejected,
                    merged + o.merged,
                    publications + o.publications,
                    withoutAddresses + o.withoutAddresses,
                    inPeriod + o.inPeriod,
                    ofCountedType + o.ofCountedType,
                    onRoster + o.onRoster,
                    counted + o.counted,
                    withoutLinks + o.withoutLinks);
        }

        /** Records that could be used. */
        public long valid() {
            return read - rejected;
        }

        /** Whether every record read is accounted for. */
        public boolean isBalanced() {
            return read == publications + merged + rejected;
        }
    }

    public Funnel {
        rows = Map.copyOf(rows);
    }

    /** Adds one publication and its source records to the rows. */
    static void add(final Assessment assessment, final Sums<Cell, Count> rows) {
        final List<SourceRecord> records = assessment.publication().sources();
        final String year = yearOf(assessment);
        add(year, ALL, count(assessment, records), rows);
        bySource(records).forEach((source, own) -> add(year, source.label(), count(assessment, own), rows));
    }

    private static void add(final String year, final String source, final Count count, final Sums<Cell, Count> rows) {
        rows.add(new Cell(year, source), count);
        rows.add(new Cell(ALL, source), count);
    }

    /** What the rejected records of a file add: they have no year. */
    private static Funnel ofRejected(final FileCount file) {
        final Count count = new Count(file.rejected(), file.rejected(), 0, 0, 0, 0, 0, 0, 0, 0);
        return file.rejected() == 0
                ? NONE
                : new Funnel(Stream.of("none", ALL)
                        .flatMap(year -> Stream.of(file.source().label(), ALL).map(source -> new Cell(year, source)))
                        .collect(Collectors.toMap(cell -> cell, cell -> count)));
    }

    /**
     * The funnel of a whole run.
     *
     * @param publications what all publications add
     * @param files what was read
     * @throws IllegalStateException unless every record read became part of a publication or was rejected
     */
    public static Funnel complete(final Funnel publications, final List<FileCount> files) {
        final Funnel funnel = files.stream().map(Funnel::ofRejected).reduce(publications, Funnel::plus);
        final long read = files.stream().mapToLong(FileCount::read).sum();
        final Count total = funnel.total();
        if (total.read() != read || !total.isBalanced()) {
            throw new IllegalStateException("records got lost: " + read + " read, " + total.publications() + " kept, "
                    + total.merged() + " merged, " + total.rejected() + " rejected");
        }
        return funnel;
    }

    /** Both together. */
    public Funnel plus(final Funnel other) {
        final Sums<Cell, Count> sums = new Sums<>(Count::plus);
        sums.addAll(rows);
        sums.addAll(other.rows);
        return new Funnel(sums.result());
    }

    /** Everything together. */
    public Count total() {
        return rows.getOrDefault(new Cell(ALL, ALL), Count.ZERO);
    }

    private static Count count(final Assessment assessment, final List<SourceRecord> records) {
        final Outcome outcome = assessment.outcome();
        return new Count(
                records.size(),
                0,
                records.size() - 1L,
                1,
                records.stream()
                        .filter(r -> r.gaps().contains(Gap.NO_AFFILIATION_FIELD))
                        .count(),
                one(outcome.reached(Outcome.TYPE_NOT_COUNTED)),
                one(outcome.reached(Outcome.NOT_FUNDED)),
                one(outcome.reached(Outcome.FUNDING_UNDECIDED)),
                one(outcome == Outcome.COUNTED),
                one(outcome == Outcome.COUNTED && records.stream().noneMatch(SourceRecord::linksAddresses)));
    }

    private static String yearOf(final Assessment assessment) {
        return switch (assessment.outcome()) {
            case NO_YEAR -> "none";
            case OUT_OF_PERIOD -> "outside";
            default -> String.valueOf(assessment.year().orElseThrow().year());
        };
    }

    private static Map<Source, List<SourceRecord>> bySource(final List<SourceRecord> records) {
        final Map<Source, List<SourceRecord>> bySource = new EnumMap<>(Source.class);
        for (final SourceRecord record : records) {
            bySource.computeIfAbsent(record.source(), source -> new ArrayList<>(2))
                    .add(record);
        }
        return bySource;
    }

    private static long one(final boolean condition) {
        return condition ? 1 : 0;
    }
}
