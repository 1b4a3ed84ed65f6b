package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a table of Web of Science; a list stands in one cell, joined by semicolons.
 *
 * @param row the cells
 * @param columns the name of a tag's column where it is not the tag itself
 */
record WosRow(CsvRow row, Map<String, String> columns) implements WosFields.Tagged {
    @Override
    public boolean isInLayout(final String tag) {
        return row.has(column(tag));
    }

    @Override
    public String text(final String tag) {
        return row.get(column(tag));
    }

    /** Semicolons in brackets join the authors of one address. */
    @Override
    public List<String> list(final String tag) {
        final String text = text(tag);
        final List<String> values = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                values.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        values.add(text.substring(start).strip());
        return values.stream().filter(v -> !v.isEmpty()).toList();
    }

    @Override
    public String named(final String... tags) {
        return FieldNames.column(Stream.of(tags).map(this::column).toArray(String[]::new));
    }

    private String column(final String tag) {
        return columns.getOrDefault(tag, tag);
    }
}
