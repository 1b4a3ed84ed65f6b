package org.bibkpi.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.bibkpi.measure.RunResult;

/** The outcome of a run as JSON, for the program that started it. */
public final class RunSummary {
    private RunSummary() {}

    /**
     * {@code run_id}, {@code reports}, {@code figures} with the columns of {@code kpi.csv}, {@code open} and
     * {@code warnings}.
     *
     * @param reports where they were written
     */
    public static ObjectNode json(
            final RunFacts facts, final RunResult result, final OpenQuestions open, final Path reports) {
        final ObjectNode summary = JsonFile.object();
        summary.put("run_id", facts.runId()).put("reports", reports.toString());
        summary.putArray("figures");
        if (KpiTables.TABLE.rows() instanceof ReportTable.OfRun rows) {
            rows.of()
                    .apply(result, facts)
                    .forEach(row -> figure(summary.withArray("figures").addObject(), row));
        }
        summary.putObject("open")
                .put("undecided", open.undecided())
                .put("addresses", open.addresses())
                .put("authors", open.authors())
                .put("journals", open.journals())
                .put("duplicates", open.duplicates())
                .put("unmet_decisions", open.unmet());
        result.warnings().forEach(summary.putArray("warnings")::add);
        return summary;
    }

    private static void figure(final ObjectNode node, final List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            final Column column = KpiTables.TABLE.columns().get(i);
            if (row.get(i).isEmpty()) {
                node.putNull(column.name());
            } else if (column.isNumeric()) {
                node.put(column.name(), new BigDecimal(row.get(i)));
            } else {
                node.put(column.name(), row.get(i));
            }
        }
    }
}
