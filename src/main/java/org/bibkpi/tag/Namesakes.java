package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.model.Orcid;

/** What is known of others who bear the names of a roster. */
public interface Namesakes {
    /** Whether somebody else with a person's name is known to publish from a like address. */
    boolean isHomonym(String personId);

    /**
     * Whether an ORCID iD beside a name contradicts that it is the person's.
     *
     * @param foreign the iDs of an author that are nobody's on the roster
     */
    boolean contradicts(List<Orcid> foreign, String personId);
}
