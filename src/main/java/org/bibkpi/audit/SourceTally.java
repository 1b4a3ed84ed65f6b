package org.bibkpi.audit;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.SourceRecord;

/** What the records of one source hold, in the making: a {@link SourceContent} for each record would cost too much. */
final class SourceTally {
    private final NavigableSet<Integer> years = new TreeSet<>();
    private long records;
    private long address;
    private long doi;
    private long issn;
    private long orcid;
    private long type;
    private long year;

    /** Counts a record. */
    void add(final SourceRecord record) {
        records++;
        address += one(record.hasAddress());
        doi += one(hasDoi(record));
        issn += one(!record.venue().issns().isEmpty());
        orcid += one(hasOrcid(record));
        type += one(!record.types().isEmpty());
        year += one(!record.years().isEmpty());
        for (final DatedYear dated : record.years()) {
            years.add(dated.year());
        }
    }

    private static long one(final boolean has) {
        return has ? 1 : 0;
    }

    private static boolean hasDoi(final SourceRecord record) {
        for (final Identifier identifier : record.identifiers()) {
            if (identifier instanceof Doi) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOrcid(final SourceRecord record) {
        for (final Author author : record.authors()) {
            if (!author.orcids().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** All that was counted. */
    SourceContent content(final String source) {
        return new SourceContent(
                source,
                records,
                years,
                new TreeMap<>(Map.of(
                        "address", address, "doi", doi, "issn", issn, "orcid", orcid, "type", type, "year", year)));
    }
}
