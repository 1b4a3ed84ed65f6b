package org.bibkpi.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;

/** A raw record while its format fills it in. Blank values are no values; the same value twice is one. */
final class RecordDraft {
    private final RecordId id;
    private final String position;
    private Source source;
    private final Map<RawField, Set<String>> fields = new EnumMap<>(RawField.class);
    private final List<RawAuthor> authors = new ArrayList<>();
    private final Map<Gap, String> gaps = new EnumMap<>(Gap.class);

    RecordDraft(final RecordId id, final String position, final Source source) {
        this.id = id;
        this.position = position;
        this.source = source;
    }

    /** Names the database that the record was taken from before it came into this export. */
    RecordDraft from(final Source database) {
        source = database;
        return this;
    }

    RecordDraft put(final RawField field, final String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(value);
        }
        return this;
    }

    RecordDraft put(final RawField field, final Optional<String> value) {
        value.ifPresent(v -> put(field, v));
        return this;
    }

    RecordDraft putAll(final RawField field, final Collection<String> values) {
        for (final String value : values) {
            put(field, value);
        }
        return this;
    }

    /** First to last page, and an article number where there is one. */
    RecordDraft pages(final String first, final String last, final String articleNumber) {
        put(RawField.PAGES, first.isBlank() || last.isBlank() ? first + last : first + "-" + last);
        return put(RawField.PAGES, articleNumber);
    }

    RecordDraft author(final String name, final Collection<String> orcids, final Collection<String> addresses) {
        if (!name.isBlank()) {
            authors.add(new RawAuthor(name, given(orcids), given(addresses)));
        } else {
            putAll(RawField.UNLINKED_ADDRESS, addresses);
        }
        return this;
    }

    void authors(final Collection<RawAuthor> more) {
        more.forEach(a -> author(a.name(), a.orcids(), a.addresses()));
    }

    /** Notes what cannot be answered for want of this field. */
    RecordDraft gapIf(final boolean missing, final Gap gap, final String field) {
        if (missing) {
            gaps.putIfAbsent(gap, field);
        }
        return this;
    }

    /** Notes what this format never answers. */
    RecordDraft never(final Gap gap) {
        return gapIf(true, gap, "");
    }

    private static List<String> given(final Collection<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        final Set<String> given = new LinkedHashSet<>();
        for (final String value : values) {
            if (!value.isBlank()) {
                given.add(value);
            }
        }
        return List.copyOf(given);
    }

    RawRecord finish() {
        gapIf(hasOnlyUnlinkedAddresses(), Gap.NO_AUTHOR_LINKS, "");
        final Map<RawField, List<String>> lists = new EnumMap<>(RawField.class);
        fields.forEach((field, values) -> lists.put(field, List.copyOf(values)));
        return new RawRecord(id, position, source, lists, authors, gaps);
    }

    private boolean hasOnlyUnlinkedAddresses() {
        return fields.containsKey(RawField.UNLINKED_ADDRESS)
                && authors.stream().allMatch(a -> a.addresses().isEmpty());
    }
}
