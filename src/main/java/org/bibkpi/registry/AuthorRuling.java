package org.bibkpi.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.bibkpi.model.Check;

/**
 * What somebody decided about an author.
 *
 * @param question who may be whom
 * @param is whether the author is the person
 * @param by who decided
 * @param on when
 * @param why the reason; may be empty
 * @param where file and line, for messages
 */
public record AuthorRuling(AuthorCase question, boolean is, String by, LocalDate on, String why, String where)
        implements Serializable {
    public AuthorRuling {
        Check.notBlank(by, "who decided");
    }

    /** What to say of a decision that meets no author any more: without names. */
    public String unmetWarning() {
        return where + ": This decision meets no author any more. Delete the row, or restore the author, ORCID and"
                + " address that the review file had.";
    }
}
