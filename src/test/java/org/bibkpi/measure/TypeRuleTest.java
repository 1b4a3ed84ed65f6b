package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

final class TypeRuleTest {
    @Test
    void theWordOfALayoutWithoutAFieldForTypesGoesLast() {
        final SourceRecord guess = record("ris", Source.WOS, DocumentType.ARTICLE, Set.of(Gap.NO_TYPE_FIELD));
        final SourceRecord stated = record("csv", Source.OPENALEX, DocumentType.EDITORIAL, Set.of());

        assertThat(TypeRule.choose(new Publication(List.of(guess)))).contains(DocumentType.ARTICLE);
        assertThat(TypeRule.choose(new Publication(List.of(guess, stated)))).contains(DocumentType.EDITORIAL);
    }

    @Test
    void amongThoseThatSayItTheBestSourceDecides() {
        final SourceRecord best = record("txt", Source.WOS, DocumentType.LETTER, Set.of());
        final SourceRecord other = record("csv", Source.OPENALEX, DocumentType.ARTICLE, Set.of());

        assertThat(TypeRule.choose(new Publication(List.of(other, best)))).contains(DocumentType.LETTER);
    }

    private static SourceRecord record(
            final String file, final Source source, final DocumentType type, final Set<Gap> gaps) {
        return new SourceRecord(
                new RecordId(file, 1),
                source,
                List.of(),
                "A title",
                List.of(),
                Set.of(type),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                gaps);
    }
}
