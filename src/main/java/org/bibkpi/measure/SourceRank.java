package org.bibkpi.measure;

import org.bibkpi.model.Source;

/**
 * Whose word goes first where sources disagree on year or type: databases that index by hand before those that gather by
 * machine.
 */
final class SourceRank {
    private SourceRank() {}

    /** Smaller goes first. */
    static int of(final Source source) {
        return switch (source) {
            case WOS -> 1;
            case PUBMED -> 2;
            case SCOPUS -> 3;
            case EMBASE -> 4;
            case EUROPE_PMC -> 5;
            case SWEPUB -> 6;
            case DIVA -> 7;
            case DIMENSIONS -> 8;
            case LENS -> 9;
            case CROSSREF -> 10;
            case OPENALEX -> 11;
            case OTHER -> 12;
        };
    }
}
