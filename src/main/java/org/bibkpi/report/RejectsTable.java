package org.bibkpi.report;

import java.util.List;
import org.bibkpi.model.Rejection;

/** {@code rejects.csv}: every record that could not be used, where it stands and why. */
final class RejectsTable {
    static final ReportTable TABLE = new ReportTable(
            "rejects",
            "Every record that could not be used, one row each.",
            Dialect.MACHINE,
            List.of(
                    Column.foreign("file", "The export, as the job finds it."),
                    Column.integer("record", "The record's number in the file, from 1."),
                    Column.own("position", "Where it stands in the file."),
                    Column.foreign("cause", "Why it could not be used.")),
            List.of("file", "record"),
            new ReportTable.OfRun(
                    (result, facts) -> result.rejections().stream().map(RejectsTable::row)));

    private RejectsTable() {}

    private static List<String> row(final Rejection rejection) {
        return List.of(
                rejection.id().file(),
                String.valueOf(rejection.id().number()),
                rejection.position(),
                rejection.cause());
    }
}
