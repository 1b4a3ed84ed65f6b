package org.bibkpi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.compare.Change;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureChange;

/** Two runs compared, as a table: a row for each work that moved a figure. */
public final class ComparisonTable {
    private static final List<Column> COLUMNS = List.of(
            Column.own("kpi_id", "The key figure."),
            Column.year("period", "The year."),
            Column.own("cause", "The one cause it is put down to."),
            Column.own("movement", "`entered`, `left` or `changed`; `value` for a figure not counted of publications."),
            Column.foreign("publication_before", "Its ids in the earlier run, joined by `|`."),
            Column.foreign("publication_after", "Its ids in the later run, joined by `|`."),
            Column.integer("numerator", "By how much it adds more to the numerator."),
            Column.integer("denominator", "By how much it adds more to the denominator."),
            Column.integer("undecided", "By how much it adds more to the undecided."),
            Column.foreign("title", "Its title."),
            Column.foreign("why", "What is different."));

    private ComparisonTable() {}

    /** Writes the table. */
    public static void write(final Comparison comparison, final Writer out) {
        try (CsvTable table = CsvTable.to(out, Dialect.MACHINE, COLUMNS)) {
            comparison.figures().stream().flatMap(ComparisonTable::rows).forEach(table::row);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<String>> rows(final FigureChange figure) {
        return Stream.concat(
                figure.changes().stream().map(work -> row(figure, work)),
                figure.finding().stream()
                        .map(finding -> List.of(
                                figure.figure().kpi(),
                                String.valueOf(figure.figure().period()),
                                finding.cause().label(),
                                "value",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                figure.before().value() + " → " + figure.after().value() + ": " + finding.why())));
    }

    private static List<String> row(final FigureChange figure, final Change work) {
        return List.of(
                figure.figure().kpi(),
                String.valueOf(figure.figure().period()),
                work.finding().cause().label(),
                work.movement(),
                String.join("|", work.before()),
                String.join("|", work.after()),
                String.valueOf(work.delta().numerator()),
                String.valueOf(work.delta().denominator()),
                String.valueOf(work.delta().undecided()),
                work.title(),
                work.finding().why());
    }
}
