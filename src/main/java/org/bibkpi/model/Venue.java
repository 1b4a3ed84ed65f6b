package org.bibkpi.model;

import java.io.Serializable;
import java.util.List;

/**
 * Where a work stands.
 *
 * @param title the journal's or book's title; empty if the source gives none
 * @param issns every ISSN with a right check digit, in the source's order, without repeats
 * @param volume empty if unknown
 * @param issue empty if unknown
 * @param pages first page to last page, or an article number; empty if unknown
 */
public record Venue(String title, List<Issn> issns, String volume, String issue, String pages) implements Serializable {
    /** Nothing known of the venue. */
    public static final Venue UNKNOWN = new Venue("", List.of(), "", "", "");

    public Venue {
        issns = List.copyOf(issns);
    }
}
