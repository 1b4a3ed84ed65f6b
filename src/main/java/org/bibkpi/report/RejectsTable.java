package org.bibkpi.report;

import java.util.List;
import org.bibkpi.model.Rejection;

/** {@code rejects.csv}: every record that could not be used, where it stands and why. */
final class RejectsTable {
    static final List<Column> COLUMNS =
            List.of(Column.foreign("file"), Column.integer("record"), Column.own("position"), Column.foreign("cause"));

    private RejectsTable() {}

    static List<String> row(final Rejection rejection) {
        return List.of(
                rejection.id().file(),
                String.valueOf(rejection.id().number()),
                rejection.position(),
                rejection.cause());
    }
}
