package org.bibkpi.tag;

import java.util.List;
import java.util.Optional;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.registry.CategoryClasses;
import org.bibkpi.registry.JournalClass;

/** Goes by the subject categories of Web of Science's records: more than half of them decide. */
record CategoryMatcher(CategoryClasses list) implements JournalMatcher {
    private static final String RULE = "wos-categories";

    @Override
    public Optional<JournalOpinion> find(final Publication publication, final int year) {
        final List<SourceRecord> records = publication.sources().stream()
                .filter(record -> record.source() == Source.WOS)
                .filter(record -> !record.categories().isEmpty())
                .toList();
        final List<List<String>> categories = records.stream()
                .flatMap(record -> record.categories().stream())
                .distinct()
                .map(List::of)
                .toList();
        return list.classes()
                .majority(categories)
                .map(clinical -> new JournalOpinion(
                        list.name(),
                        Optional.of(clinical),
                        records.stream()
                                .map(record -> evidence(record, clinical))
                                .toList()));
    }

    private Evidence evidence(final SourceRecord record, final JournalClass clinical) {
        return new Evidence(
                record.id(), String.join("; ", record.categories()), RULE, list.name() + ": " + clinical.label(), "B");
    }
}
