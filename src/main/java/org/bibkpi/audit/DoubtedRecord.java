package org.bibkpi.audit;

import java.io.Serializable;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.bibkpi.deduplicate.RecordKey;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Outcome;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * A record that may be one work with one of another publication.
 *
 * @param number what the clustering calls it
 * @param key under which a person rules on it
 * @param publication the id of its publication
 * @param counted whether that is counted
 * @param source the database
 * @param title as the source gives it
 * @param years joined by {@code |}
 * @param journal the title of its journal or book
 * @param place as {@code 12(3):101-109}
 * @param dois joined by {@code |}
 */
public record DoubtedRecord(
        int number,
        String key,
        String publication,
        boolean counted,
        String source,
        String title,
        String years,
        String journal,
        String place,
        String dois)
        implements Comparable<DoubtedRecord>, Serializable {
    private static final String LIST = "|";
    private static final Comparator<DoubtedRecord> BY_KEY = Comparator.comparing(DoubtedRecord::key)
            .thenComparing(DoubtedRecord::source)
            .thenComparing(DoubtedRecord::title)
            .thenComparing(DoubtedRecord::years)
            .thenComparing(DoubtedRecord::journal)
            .thenComparing(DoubtedRecord::place)
            .thenComparing(DoubtedRecord::dois)
            .thenComparing(DoubtedRecord::publication);

    static DoubtedRecord of(final int number, final SourceRecord record, final Assessment assessment) {
        return new DoubtedRecord(
                number,
                RecordKey.of(record),
                assessment.id(),
                assessment.outcome() == Outcome.COUNTED,
                record.source().label(),
                record.title(),
                record.years().stream()
                        .map(y -> String.valueOf(y.year()))
                        .distinct()
                        .collect(Collectors.joining(LIST)),
                record.venue().title(),
                place(record.venue()),
                record.identifiers().stream()
                        .filter(i -> i.scheme() == Identifier.Scheme.DOI)
                        .map(Identifier::value)
                        .collect(Collectors.joining(LIST)));
    }

    private static String place(final Venue venue) {
        final String issue = venue.issue().isEmpty() ? "" : "(" + venue.issue() + ")";
        final String pages = venue.pages().isEmpty() ? "" : ":" + venue.pages();
        return venue.volume() + issue + pages;
    }

    /** By key; a database may list two records under one, of which what they say decides. */
    @Override
    public int compareTo(final DoubtedRecord other) {
        return BY_KEY.compare(this, other);
    }
}
