package org.bibkpi.report;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.Disagreements;
import org.bibkpi.audit.DuplicateReview;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.Check;

/**
 * A table of the reports, declared once: its CSV file, its sheet, its schema and its part of {@code docs/reports.md} all
 * follow from this.
 *
 * @param name of the file without its ending, and of the sheet
 * @param meaning what the table is for, and what one row is
 * @param dialect how its file is written
 * @param columns their names and order are a contract
 * @param key the columns that together name a row; empty where nothing does
 * @param rows where its rows come from
 */
record ReportTable(String name, String meaning, Dialect dialect, List<Column> columns, List<String> key, Rows rows) {
    ReportTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        final Set<String> names = columns.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());
        Check.that(names.size() == columns.size(), "two columns of %s have the same name", name);
        Check.that(names.containsAll(key), "the key of %s is none of its columns", name);
    }

    /** Where the rows of a table come from: one cell for each column, as {@link CsvTable#row} takes them. */
    sealed interface Rows {}

    /**
     * Rows that a run's results hold.
     *
     * @param of the rows of a run
     */
    record OfRun(BiFunction<RunResult, RunFacts, Stream<List<String>>> of) implements Rows {}

    /**
     * Rows that each publication of the period adds, in one pass over all of them.
     *
     * @param of the rows of a publication
     */
    record OfPublications(Function<Assessment, Stream<List<String>>> of) implements Rows {}

    /**
     * Rows that each publication adds, those outside the period too, in the same pass.
     *
     * @param of the rows of what happened to a publication
     */
    record OfTrails(Function<PublicationTrail, Stream<List<String>>> of) implements Rows {}

    /**
     * Rows that each publication adds, those outside the period too, by what its sources disagree on, in the same pass.
     *
     * @param of the rows of a publication
     */
    record OfSources(BiFunction<Assessment, Disagreements, Stream<List<String>>> of) implements Rows {}

    /** Whether its rows come from publications, in one pass over all of them. */
    boolean isOfPublications() {
        return rows instanceof OfPublications || rows instanceof OfTrails || rows instanceof OfSources;
    }

    /**
     * Rows that can be told once all publications have passed.
     *
     * @param of the rows of what a person should look at
     */
    record OfReview(Function<DuplicateReview, Stream<List<String>>> of) implements Rows {}

    /** The name of its CSV file. */
    String file() {
        return name + ".csv";
    }
}
