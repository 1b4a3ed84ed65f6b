package org.bibkpi.registry;

import org.bibkpi.model.FoldedText;

/** A journal's title in the form in which two spellings of it are equal. */
public final class JournalTitle {
    private static final String ARTICLE = "the ";

    private JournalTitle() {}

    /**
     * The title without letter case, diacritics, punctuation and a leading "The"; {@code &} is "and". Words stay whole and
     * in place, and additions in parentheses stay: they tell journals of one name apart.
     */
    public static String key(final String title) {
        final String words = FoldedText.words(title);
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }
}
