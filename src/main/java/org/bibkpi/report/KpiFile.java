package org.bibkpi.report;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bibkpi.audit.Contribution;
import org.bibkpi.compare.Figure;
import org.bibkpi.compare.FigureValue;
import org.bibkpi.model.InputException;

/** {@code kpi.csv} of an earlier run, which may be of a version that wrote other columns. */
final class KpiFile {
    private static final String NAME = "kpi.csv";

    private final List<String> header;
    private final List<FigureValue> values = new ArrayList<>();

    private KpiFile(final List<String> header) {
        this.header = header;
    }

    /**
     * Every figure for all publications.
     *
     * @throws InputException if the folder has no such table, or it is damaged
     */
    static List<FigureValue> read(final Path folder) {
        final Path file = folder.resolve(NAME);
        // As RFC 4180 has it: a backslash is a letter like any other.
        try (CSVReader rows = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new CSVParserBuilder()
                        .withEscapeChar(ICSVParser.NULL_CHARACTER)
                        .build())
                .build()) {
            final KpiFile kpis = new KpiFile(List.of(rows.readNext()));
            rows.forEach(row -> kpis.take(List.of(row)));
            return kpis.values;
        } catch (final IOException | CsvValidationException | RuntimeException e) {
            throw new InputException(
                    file.toString(),
                    "this table is missing or was changed by hand. Run the job again to get it whole.");
        }
    }

    private void take(final List<String> row) {
        if (!cell(row, "breakdown").equals("all")) {
            return;
        }
        values.add(new FigureValue(
                new Figure(cell(row, "kpi_id"), Integer.parseInt(cell(row, "period"))),
                kind(row),
                kind(row) == FigureValue.Kind.OTHER
                        ? Contribution.NONE
                        : new Contribution(
                                number(row, "numerator"), number(row, "denominator"), number(row, "undecided")),
                cell(row, "value"),
                cell(row, "unit")));
    }

    /** Only what is counted of publications can have undecided ones. */
    private FigureValue.Kind kind(final List<String> row) {
        if (cell(row, "undecided").isEmpty()) {
            return FigureValue.Kind.OTHER;
        }
        return cell(row, "denominator").isEmpty() ? FigureValue.Kind.COUNT : FigureValue.Kind.SHARE;
    }

    private long number(final List<String> row, final String column) {
        final String cell = cell(row, column);
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    private String cell(final List<String> row, final String column) {
        return row.get(header.indexOf(column));
    }
}
