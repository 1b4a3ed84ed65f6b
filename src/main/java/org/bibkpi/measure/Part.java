package org.bibkpi.measure;

import java.util.Set;

/**
 * A group of publications that one of them belongs to.
 *
 * @param breakdown by what publications are parted
 * @param value which part
 * @param persons the ids on the roster of the funded authors by whom the publication belongs to it
 * @param established whether it does; else somebody has to rule first that an author is funded
 */
public record Part(Breakdown breakdown, String value, Set<String> persons, boolean established) {
    public Part {
        persons = Set.copyOf(persons);
    }

    /** The group of a year that this is. */
    Group in(final int year) {
        return new Group(year, breakdown, value);
    }
}
