package org.bibkpi.read;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawRecord;

/** Counts what the records of an export cannot answer, and says it with the names that this kind of export uses. */
public final class GapTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<Gap, TreeMap<String, Long>> counts = new TreeMap<>();
    private long records;

    void add(final RawRecord record) {
        records++;
        record.gaps().forEach((gap, field) -> add(gap, field, 1));
    }

    /** Both together, of two parts of one export. */
    public GapTally plus(final GapTally other) {
        final GapTally sum = new GapTally();
        sum.addAll(this);
        sum.addAll(other);
        return sum;
    }

    private void addAll(final GapTally part) {
        records += part.records;
        part.counts.forEach((gap, fields) -> fields.forEach((field, count) -> add(gap, field, count)));
    }

    private void add(final Gap gap, final String field, final long count) {
        counts.computeIfAbsent(gap, g -> new TreeMap<>()).merge(field, count, Long::sum);
    }

    /** A sentence for each gap, and for each field that could have closed it. */
    public List<String> sentences() {
        return counts.entrySet().stream()
                .flatMap(gap -> gap.getValue().entrySet().stream()
                        .map(field -> sentence(gap.getKey(), field.getKey(), field.getValue())))
                .toList();
    }

    private String sentence(final Gap gap, final String field, final long count) {
        return switch (gap) {
            case NO_AFFILIATION_FIELD ->
                missing(field, "addresses", count) + "where the authors work is not assessable.";
            case NO_ORCID_FIELD ->
                missing(field, "ORCID iDs", count) + "who the authors are by ORCID iD is not assessable.";
            case NO_ISSN_FIELD -> missing(field, "ISSNs", count) + "the ISSN is not assessable.";
            case NO_TYPE_FIELD -> missing(field, "document types", count) + "the document type is not assessable.";
            case NO_AUTHOR_LINKS -> some(count, " do") + " not say which author an address belongs to.";
            case AUTHORS_TRUNCATED -> some(count, " have") + " a list of authors that was cut.";
        };
    }

    private String missing(final String field, final String what, final long count) {
        if (field.isEmpty()) {
            return (count == records ? "The format has" : some(count, " have")) + " no field for " + what + ": ";
        }
        return (count == records ? "There is" : some(count, " have")) + " no " + field + ": ";
    }

    private String some(final long count, final String verb) {
        return (count == records ? "All records" : count + " of " + records + " records") + verb;
    }
}
