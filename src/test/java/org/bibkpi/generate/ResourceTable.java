package org.bibkpi.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The tab-separated word lists beside this class. */
final class ResourceTable {
    private ResourceTable() {}

    /** The rows below the header; every row has as many cells as the header, some perhaps empty. */
    static List<List<String>> rows(final String name) {
        final List<String> lines = text(name).lines().toList();
        final int width = cells(lines.get(0)).size();
        final List<List<String>> rows =
                lines.stream().skip(1).map(ResourceTable::cells).toList();
        if (rows.stream().anyMatch(r -> r.size() != width)) {
            throw new IllegalStateException(name + " has rows of different widths");
        }
        return rows;
    }

    private static List<String> cells(final String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static String text(final String name) {
        try (InputStream in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
