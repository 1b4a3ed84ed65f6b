package org.bibkpi.model;

import java.io.Serializable;
import java.util.List;

/**
 * The answer to one question about a publication, with what it stands on.
 *
 * @param answer yes, no or undecided
 * @param reason a stable word or two for why: {@code no address in any source}; empty where the evidence says it all
 * @param evidence in the order of the sources
 */
public record Tag(Answer answer, String reason, List<Evidence> evidence) implements Serializable {
    public Tag {
        evidence = List.copyOf(evidence);
    }
}
