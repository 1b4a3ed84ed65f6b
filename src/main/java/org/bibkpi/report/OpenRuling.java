package org.bibkpi.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bibkpi.compare.Figure;

/**
 * Something that a person should rule on, and how much the ruling could move each figure.
 *
 * @param row of the review file
 * @param swings by figure; none where no figure hangs on it
 */
record OpenRuling(ReviewRow row, SortedMap<Figure, Swing> swings) {
    /** What each review file is about; a person only by the id. */
    private static final Map<String, List<String>> SUBJECT = Map.of(
            "review_addresses.csv", List.of("address"),
            "review_authors.csv", List.of("person_id", "rule"),
            "review_journals.csv", List.of("journal", "issns"),
            "review_duplicates.csv", List.of("publication_a", "publication_b"));

    OpenRuling {
        swings = Collections.unmodifiableSortedMap(new TreeMap<>(swings));
    }

    /** The columns that say what it is about, none of which names a person. */
    static List<String> subject(final String file) {
        return SUBJECT.getOrDefault(file, List.of());
    }

    /** What it is about, in words. */
    String subject() {
        return String.join(
                ", ",
                subject(row.file()).stream()
                        .map(row::get)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
