package org.bibkpi.tag;

import java.io.Serializable;
import java.util.List;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Check;
import org.bibkpi.model.Evidence;
import org.bibkpi.registry.AuthorCase;

/**
 * An author who is, or may be, a person of the roster in the publication's year.
 *
 * @param personId the roster's id
 * @param grantForms the person's funding in that year
 * @param route by which way the two were brought together
 * @param position the author's place among the aligned authors, from 1
 * @param author what the sources say of the author: the evidence
 * @param question what a person would be asked about the two
 */
public record RosterMatch(
        String personId,
        List<String> grantForms,
        RosterRoute route,
        int position,
        AlignedAuthor author,
        AuthorCase question)
        implements Serializable {
    public RosterMatch {
        grantForms = List.copyOf(grantForms);
        Check.that(position >= 1, "authors are numbered from 1, not %d", position);
    }

    /** Whether it counts without a person's ruling. */
    public boolean counts() {
        return route.counts();
    }

    /** How evidence names an author by the place in the byline, from 1. */
    public static String author(final int place) {
        return "author " + place;
    }

    /** What it stands on; the person is named by the id only. */
    Evidence evidence() {
        return new Evidence(author.firstRecord(), author(author.firstPlace()), route.rule(), personId, "");
    }
}
