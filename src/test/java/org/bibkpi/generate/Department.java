package org.bibkpi.generate;

import java.util.List;

/**
 * A clinic or department in the words of three kinds of source.
 *
 * @param english in full
 * @param abbreviated as Web of Science shortens it
 * @param swedish as the clinic calls itself
 */
record Department(String english, String abbreviated, String swedish) {
    static Department of(final List<String> row) {
        return new Department(row.get(0), row.get(1), row.get(2));
    }
}
