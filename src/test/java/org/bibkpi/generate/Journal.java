package org.bibkpi.generate;

import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;

/**
 * A journal. Titles, ISSNs and subjects are facts about real journals; what is said to have appeared in them is
 * invented.
 *
 * @param title in full
 * @param abbreviation roughly as Web of Science shortens it
 * @param issn of the printed edition; empty if there is none
 * @param eIssn of the electronic edition; empty if there is none
 * @param standing on the list of clinical journals
 * @param category a subject category of Web of Science
 */
record Journal(String title, String abbreviation, String issn, String eIssn, Standing standing, String category) {
    /** What the list of clinical journals says. */
    enum Standing {
        YES,
        NO,
        MIXED,
        /** Not clinical until {@link Journal#TURN}, clinical from then on. */
        TURNED,
        UNLISTED
    }

    /** The year in which the list changed its mind about a few journals. */
    static final int TURN = 2019;

    /** No journal at all. */
    static final Journal PREPRINT_SERVER =
            new Journal("Invented Preprint Server", "Invented Prepr Serv", "", "", Standing.UNLISTED, "");

    static Journal of(final List<String> row) {
        return new Journal(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Standing.valueOf(AsciiCase.upper(row.get(4))),
                row.get(5));
    }

    /** The linking ISSN: that of the printed edition where there is one. */
    String linkingIssn() {
        return issn.isEmpty() ? eIssn : issn;
    }

    List<String> issns() {
        return Stream.of(issn, eIssn).filter(i -> !i.isEmpty()).toList();
    }

    boolean isListed() {
        return standing != Standing.UNLISTED;
    }

    Verdict clinicalIn(final int year) {
        return switch (standing) {
            case YES -> Verdict.YES;
            case NO -> Verdict.NO;
            case TURNED -> year < TURN ? Verdict.NO : Verdict.YES;
            case MIXED, UNLISTED -> Verdict.UNDECIDED;
        };
    }
}
