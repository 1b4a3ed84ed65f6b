package org.bibkpi.read;

import java.util.List;
import java.util.Map;
import org.bibkpi.model.AsciiCase;

/**
 * An entry of a BibTeX file.
 *
 * @param type such as {@code article}, in lower case
 * @param key what other entries of the file call it; empty if it has none
 * @param fields by name in lower case; of a name that is given twice, all values
 */
record BibtexEntry(String type, String key, Map<String, List<String>> fields) {
    boolean has(final String name) {
        return fields.containsKey(AsciiCase.lower(name));
    }

    /** The first value that one of these fields has; empty if there is none. */
    String text(final String... names) {
        for (final String name : names) {
            if (has(name)) {
                return fields.getOrDefault(name, List.of("")).get(0);
            }
        }
        return "";
    }
}
