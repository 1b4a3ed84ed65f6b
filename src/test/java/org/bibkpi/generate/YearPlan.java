package org.bibkpi.generate;

import org.bibkpi.model.Check;

/**
 * What shall be true of one year.
 *
 * @param year of the issue
 * @param counted publications of funded researchers, of a counted type
 * @param hits those of them with an address that names a care provider within Region Stockholm
 * @param undecided those of them whose addresses cannot tell
 * @param clinical those of them in clinical journals
 * @param unclassified those of them in journals that are not on the list
 */
record YearPlan(int year, int counted, int hits, int undecided, int clinical, int unclassified) {
    YearPlan {
        Check.that(hits + undecided <= counted, "more hits and undecided than publications in %d", year);
        Check.that(clinical + unclassified <= counted, "more clinical and unclassified than publications in %d", year);
    }

    /** The same shares of another number of publications, rounded down; nothing undecided. */
    YearPlan scaledTo(final int publications) {
        return new YearPlan(year, publications, scaled(hits, publications), 0, scaled(clinical, publications), 0);
    }

    private int scaled(final int part, final int publications) {
        return (int) ((long) part * publications / counted);
    }
}
