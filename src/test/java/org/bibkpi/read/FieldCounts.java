package org.bibkpi.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.model.Gap;
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
    private final Map<Gap, Long> gaps = new EnumMap<>(Gap.class);

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
        record.gaps().forEach(g -> gaps.merge(g, 1L, Long::sum));
        for (int i = 0; i < has.length; i++) {
            counts[i] += has[i] ? 1 : 0;
        }
    }

    /** What no record carries, without any of them saying that its layout cannot. */
    List<String> silentZeros() {
        final List<String> zeros = new ArrayList<>();
        addIf(zeros, "title", counts[1] == 0);
        addIf(zeros, "doi", counts[2] == 0);
        addIf(zeros, "year", counts[4] == 0);
        addIf(zeros, "issn", counts[5] == 0 && !isEverywhere(Gap.NO_ISSN_FIELD));
        addIf(zeros, "type", counts[6] == 0 && !isEverywhere(Gap.NO_TYPE_FIELD));
        addIf(zeros, "authors", counts[7] == 0);
        addIf(zeros, "address", counts[9] + counts[10] == 0 && !isEverywhere(Gap.NO_AFFILIATION_FIELD));
        return zeros;
    }

    private boolean isEverywhere(final Gap gap) {
        return gaps.getOrDefault(gap, 0L) == counts[0];
    }

    private static void addIf(final List<String> zeros, final String field, final boolean zero) {
        if (zero) {
            zeros.add(field);
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
