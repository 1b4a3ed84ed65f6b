package org.bibkpi.model;

import java.util.List;
import java.util.Map;

/**
 * One record as its export wrote it: sorted into named fields, otherwise untouched.
 *
 * @param id where the record stands
 * @param position where to look in the file, for a person: {@code line 233}
 * @param source the database
 * @param fields values as written, none of them blank
 * @param authors in the order of the byline
 * @param gaps what this layout, or this record, cannot answer, with the name of the column, tag or element that could
 *     have answered it; without a name where the format has none for it
 */
public record RawRecord(
        RecordId id,
        String position,
        Source source,
        Map<RawField, List<String>> fields,
        List<RawAuthor> authors,
        Map<Gap, String> gaps)
        implements Reading {
    public RawRecord {
        fields = Map.copyOf(fields);
        authors = List.copyOf(authors);
        gaps = Map.copyOf(gaps);
    }

    /** All values of a field, in the export's order; empty if it has none. */
    public List<String> all(final RawField field) {
        return fields.getOrDefault(field, List.of());
    }
}
