package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypeNormaliserTest {
    private static Set<DocumentType> types(final String... words) {
        return DocumentTypeNormaliser.normalise(List.of(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article | ARTICLE",
                "Journal Article | ARTICLE",
                "journal-article | ARTICLE",
                "Article in Press | ARTICLE",
                "Review | REVIEW",
                "Systematic Review | REVIEW",
                "Short Survey | REVIEW",
                "Letter | LETTER",
                "Editorial Material | EDITORIAL",
                "Published Erratum | CORRECTION",
                "Correction, Addition | CORRECTION",
                "Meeting Abstract | MEETING_ABSTRACT",
                "Conference Paper | PROCEEDINGS_PAPER",
                "posted-content | PREPRINT",
                "book-chapter | BOOK_CHAPTER",
                "Book Review | OTHER",
                "Retracted Publication | RETRACTED",
                "Retraction of Publication | RETRACTION_NOTICE",
                "dissertation | THESIS",
                "News Item | NEWS",
                "Early Access | OTHER",
                "Randomized Controlled Trial | ARTICLE",
                "something new | OTHER",
            })
    void knowsTheWordsOfTheSources(final String word, final DocumentType type) {
        assertThat(types(word)).containsExactly(type);
    }

    @Test
    void keepsEveryTypeARecordBears() {
        assertThat(types("Article", "Proceedings Paper"))
                .containsExactly(DocumentType.ARTICLE, DocumentType.PROCEEDINGS_PAPER);
        assertThat(types("Journal Article", "Review", "Research Support, Non-U.S. Gov't"))
                .containsExactly(DocumentType.ARTICLE, DocumentType.REVIEW);
        assertThat(types("article", "Retracted Publication"))
                .containsExactly(DocumentType.ARTICLE, DocumentType.RETRACTED);
    }

    @Test
    void takesAKindOfStudyForNoTypeBesideATrueOne() {
        assertThat(types("Letter", "Case Reports")).containsExactly(DocumentType.LETTER);
        assertThat(types("Article", "Early Access")).containsExactly(DocumentType.ARTICLE);
        assertThat(types("Editorial", "Comment")).containsExactly(DocumentType.EDITORIAL);
    }

    @Test
    void saysNothingWhereTheSourceDoes() {
        assertThat(types()).isEmpty();
        assertThat(types(" ")).isEmpty();
    }
}
