package org.bibkpi.read;

import java.util.List;
import java.util.Map;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Gap;

/**
 * A row of a table whose columns are found by name.
 *
 * @param columns the place of each column, by its name in lower case
 * @param cells as written
 */
record CsvRow(Map<String, Integer> columns, List<String> cells) {
    /** Whether the layout has this column. */
    boolean has(final String column) {
        return columns.containsKey(AsciiCase.lower(column));
    }

    /** Notes what cannot be answered if the layout has none of these columns. */
    void noteGap(final RecordDraft draft, final Gap gap, final String... names) {
        if (!hasAny(names)) {
            draft.gapIf(true, gap, FieldNames.column(names));
        }
    }

    /** The cell of a column; empty if there is no such column. */
    String get(final String column) {
        final int at = columns.getOrDefault(AsciiCase.lower(column), -1);
        return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The first cell of these columns that says something: columns are renamed over the years. */
    String firstOf(final String... names) {
        for (final String name : names) {
            if (!get(name).isEmpty()) {
                return get(name);
            }
        }
        return "";
    }

    /** Whether the layout has one of these columns. */
    boolean hasAny(final String... names) {
        for (final String name : names) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }
}
