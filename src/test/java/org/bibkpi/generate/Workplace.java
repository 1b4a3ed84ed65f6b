package org.bibkpi.generate;

import java.util.Arrays;
import java.util.List;
import org.bibkpi.model.AsciiCase;

/**
 * An organisation with its name forms; {@code {}} stands for a department.
 *
 * @param id stable
 * @param claim what its name says about the affiliation figure
 * @param weight how often it appears, relative to others
 * @param organisation the unified name of a database
 * @param abbreviated forms of Web of Science
 * @param english forms in full, without a full stop
 * @param swedish forms in Swedish; may be empty
 */
record Workplace(
        String id,
        Claim claim,
        int weight,
        String organisation,
        List<String> abbreviated,
        List<String> english,
        List<String> swedish) {
    /** What an address says. */
    enum Claim {
        /** Names a care provider within Region Stockholm. */
        HIT,
        /** Names none, but resembles one: the university, a place, a college. */
        NEAR,
        /** Names none and is far away. */
        FAR,
        /** A person would have to look it up. */
        WEAK
    }

    static Workplace of(final List<String> row) {
        return new Workplace(
                row.get(0),
                Claim.valueOf(AsciiCase.upper(row.get(1))),
                Integer.parseInt(row.get(2)),
                row.get(3),
                forms(row.get(4)),
                forms(row.get(5)),
                forms(row.get(6)));
    }

    private static List<String> forms(final String cell) {
        return Arrays.stream(cell.split("\\|", -1)).filter(f -> !f.isEmpty()).toList();
    }
}
