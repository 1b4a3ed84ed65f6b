package org.bibkpi.tag;

import java.io.Serializable;
import org.bibkpi.model.Orcid;

/**
 * An ORCID iD met beside the name of a roster person who has another.
 *
 * @param personId the roster's id of the person with that name
 * @param orcid the iD that is not the person's
 */
public record ForeignOrcid(String personId, Orcid orcid) implements Serializable {}
