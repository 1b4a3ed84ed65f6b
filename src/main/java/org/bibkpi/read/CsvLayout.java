package org.bibkpi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.AsciiCase;

/**
 * The header of a table.
 *
 * @param separator what stands between cells
 * @param names of the columns, in order, in lower case
 */
record CsvLayout(char separator, List<String> names) {
    /** Reads a header line; the separator is the one that gives the most columns. */
    static CsvLayout of(final String header) {
        CsvLayout best = with(',', header);
        for (final char separator : new char[] {';', '\t'}) {
            final CsvLayout other = header.indexOf(separator) < 0 ? best : with(separator, header);
            best = other.names.size() > best.names.size() ? other : best;
        }
        return best;
    }

    /** Reads a header line of a file with tabs and no quotes. */
    static CsvLayout tabs(final String header) {
        return new CsvLayout(
                '\t',
                List.of(header.split("\t", -1)).stream()
                        .map(n -> AsciiCase.lower(n.strip()))
                        .toList());
    }

    private static CsvLayout with(final char separator, final String header) {
        final List<String> names = new CsvCells(separator)
                .add(header).cells().stream()
                        .map(n -> AsciiCase.lower(n.strip()))
                        .toList();
        return new CsvLayout(separator, names);
    }

    /** Whether it has all of these columns. */
    boolean hasAll(final String... wanted) {
        return names.containsAll(List.of(wanted).stream().map(AsciiCase::lower).toList());
    }

    boolean has(final String wanted) {
        return names.contains(AsciiCase.lower(wanted));
    }

    /** The place of each column; of two with the same name the first counts. */
    Map<String, Integer> columns() {
        final Map<String, Integer> columns = new HashMap<>();
        final List<String> inOrder = new ArrayList<>(names);
        for (int i = 0; i < inOrder.size(); i++) {
            columns.putIfAbsent(inOrder.get(i), i);
        }
        return columns;
    }
}
