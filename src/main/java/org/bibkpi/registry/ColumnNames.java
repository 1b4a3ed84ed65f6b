package org.bibkpi.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.InputException;

/** The header of a list: names without blanks around them, none twice. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> of(final String where, final List<String> cells) {
        final List<String> names = cells.stream().map(String::strip).toList();
        final Set<String> seen = new HashSet<>();
        for (final String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new InputException(
                        where, "The column '" + name + "' stands twice in the header. Rename or delete one of them.");
            }
        }
        return names;
    }

    static InputException missing(final String where, final String column, final List<String> columns) {
        final List<String> named = new ArrayList<>(columns);
        named.removeIf(String::isEmpty);
        return new InputException(
                where, "There is no column '" + column + "'. The columns are: " + String.join(", ", named) + ".");
    }
}
