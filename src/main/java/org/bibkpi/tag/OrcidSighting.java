package org.bibkpi.tag;

import java.io.Serializable;
import java.util.List;
import org.bibkpi.model.Orcid;

/**
 * One authorship under an ORCID iD.
 *
 * @param orcid the iD
 * @param owner whether a person of the roster has it and is named beside it
 * @param people ids of the people of the roster whose name stands beside it; usually none, one for an owner
 * @param home whether the author has a home address
 */
public record OrcidSighting(Orcid orcid, boolean owner, List<String> people, boolean home) implements Serializable {
    public OrcidSighting {
        people = List.copyOf(people);
    }
}
