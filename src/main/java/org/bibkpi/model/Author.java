package org.bibkpi.model;

import java.io.Serializable;
import java.util.List;

/**
 * An author in the order of the byline.
 *
 * @param name as the source gives it
 * @param orcids usually none or one; several where sources disagree
 * @param affiliations every address the source links to this author
 */
public record Author(PersonName name, List<Orcid> orcids, List<Affiliation> affiliations) implements Serializable {
    public Author {
        orcids = List.copyOf(orcids);
        affiliations = List.copyOf(affiliations);
    }
}
