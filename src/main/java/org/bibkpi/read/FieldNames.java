package org.bibkpi.read;

import java.util.List;
import java.util.stream.Stream;

/** Names the fields that an export could have, as a person finds them in it. */
final class FieldNames {
    private static final int MOST_NAMES = 3;

    private FieldNames() {}

    /** Columns of a table, of many names the most common: {@code column "ISSN" or "eISSN"}. */
    static String column(final String... names) {
        return either(
                "column ",
                Stream.of(names).limit(MOST_NAMES).map(n -> '"' + n + '"').toList());
    }

    /** Tags of lines: {@code line C1 or RP}. */
    static String line(final String... tags) {
        return either("line ", List.of(tags));
    }

    /** Fields of an entry, elements or members of an object: {@code element auth-address}. */
    static String of(final String kind, final String... names) {
        return either(kind + " ", List.of(names));
    }

    private static String either(final String kind, final List<String> names) {
        final int last = names.size() - 1;
        return kind + (last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last));
    }
}
