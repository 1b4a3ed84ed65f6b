package org.bibkpi.read;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.SourceRecord;

/** How many records of a file carry what. */
final class FieldCounts {
    static final String HEADER = String.join(
            "\t",
            "path",
            "format",
            "records",
            "rejected",
            "title",
            "doi",
            "pmid",
            "year",
            "issn",
            "type",
            "authors",
            "orcid",
            "linked",
            "unlinked");

    private String format = "";
    private long rejected;
    private final long[] counts = new long[11];

    void format(final String id) {
        format = id;
    }

    void reject() {
        rejected++;
    }

    long records() {
        return counts[0];
    }

    void add(final SourceRecord record) {
        final boolean[] has = {
            true,
            !record.title().isEmpty(),
            has(record, Identifier.Scheme.DOI),
            has(record, Identifier.Scheme.PMID),
            !record.years().isEmpty(),
            !record.venue().issns().isEmpty(),
            !record.types().isEmpty(),
            !record.authors().isEmpty(),
            record.authors().stream().anyMatch(a -> !a.orcids().isEmpty()),
            record.authors().stream().anyMatch(a -> !a.affiliations().isEmpty()),
            !record.unlinkedAffiliations().isEmpty()
        };
        for (int i = 0; i < has.length; i++) {
            counts[i] += has[i] ? 1 : 0;
        }
    }

    private static boolean has(final SourceRecord record, final Identifier.Scheme scheme) {
        return record.identifiers().stream().anyMatch(i -> i.scheme() == scheme);
    }

    @Override
    public String toString() {
        final Stream<String> numbers = Arrays.stream(counts).skip(1).mapToObj(Long::toString);
        return format + "\t" + counts[0] + "\t" + rejected + "\t" + String.join("\t", numbers.toList());
    }
}
