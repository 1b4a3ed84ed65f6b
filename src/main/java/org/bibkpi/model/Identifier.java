package org.bibkpi.model;

import java.io.Serializable;

/** An identifier that says, wherever it appears, that two records describe the same work. */
public sealed interface Identifier extends Comparable<Identifier>, Serializable
        permits Doi, Pmid, WosUt, ScopusEid, OpenAlexId {

    /** The schemes in order of preference: the first one present names the publication. */
    enum Scheme {
        DOI,
        PMID,
        UT,
        EID,
        OPENALEX
    }

    /** The register that issued it. */
    Scheme scheme();

    /** Its normalised form, without prefix or resolver address. */
    String value();

    @Override
    default int compareTo(final Identifier other) {
        final int byScheme = scheme().compareTo(other.scheme());
        return byScheme == 0 ? value().compareTo(other.value()) : byScheme;
    }
}
