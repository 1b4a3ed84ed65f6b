package org.bibkpi.registry;

import java.time.LocalDate;
import org.bibkpi.model.Check;

/**
 * What a person decided about two records.
 *
 * @param left the key of one record, as the review file had it
 * @param right that of the other
 * @param same whether they are one work
 * @param by who decided
 * @param on when
 * @param why the reason; may be empty
 * @param where file and line, for messages
 */
public record DuplicateRuling(
        String left, String right, boolean same, String by, LocalDate on, String why, String where) {
    public DuplicateRuling {
        Check.notBlank(left, "key of a record");
        Check.notBlank(right, "key of a record");
        Check.that(!left.equals(right), "a record is not compared with itself: %s", left);
        Check.notBlank(by, "who decided");
    }
}
