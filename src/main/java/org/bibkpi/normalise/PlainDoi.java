package org.bibkpi.normalise;

import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Digits;
import org.bibkpi.model.Doi;

/** DOIs written as nearly all are, so that only the others need a search: bare, or behind the address of the resolver. */
final class PlainDoi {
    private static final String[] RESOLVERS = {"https://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/"};
    private static final Set<String> PAGES =
            Set.of("full", "abstract", "pdf", "epdf", "html", "meta", "fulltext", "summary");
    /** Signs that end a DOI, divide several, or stand for others. */
    private static final String DOUBTFUL = "%&<|;,?#";

    private PlainDoi() {}

    /** The DOI that the text is; empty if it is none, or has to be looked at closely. */
    static Optional<Doi> find(final String text) {
        final int start = start(text);
        if (!isPlain(text, start)) {
            return Optional.empty();
        }
        final String value = AsciiCase.lower(text.substring(start));
        return (start > 0 && namesPage(value)) || value.contains("://")
                ? Optional.empty()
                : Optional.of(new Doi(value));
    }

    private static int start(final String text) {
        for (final String resolver : RESOLVERS) {
            if (text.startsWith(resolver)) {
                return resolver.length();
            }
        }
        return 0;
    }

    private static boolean isPlain(final String text, final int start) {
        if (!text.startsWith("10.", start) || !isPlain(text.charAt(text.length() - 1))) {
            return false;
        }
        final int code = Digits.end(text, start + 3);
        return code - start >= 7
                && code - start <= 12
                && code + 1 < text.length()
                && text.charAt(code) == '/'
                && hasNoDoubt(text, code + 1);
    }

    /** A letter or digit: nothing that may belong to the sentence around. */
    private static boolean isPlain(final char last) {
        return Digits.is(last) || (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
    }

    private static boolean hasNoDoubt(final String text, final int from) {
        for (int i = from; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c <= ' ' || c > '~' || DOUBTFUL.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address may lead to one of the pages that publishers have of a work: {@code /full}, {@code .pdf}. */
    private static boolean namesPage(final String value) {
        return value.endsWith(".pdf") || PAGES.contains(value.substring(value.lastIndexOf('/') + 1));
    }
}
