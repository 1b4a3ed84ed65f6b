package org.bibkpi.normalise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Doi;

/**
 * Finds the DOIs in what a source gives as DOI, in any spelling: {@code https://doi.org/10.1000/ABC. → 10.1000/abc}.
 *
 * @see <a href="https://www.doi.org/doi-handbook/HTML/index.html">DOI Handbook, 2.2 Syntax</a>
 */
public final class DoiNormaliser {
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern BLANK_AFTER_PREFIX = Pattern.compile("(10\\.\\d{4,9}(?:\\.\\d+)*/)\\s+");
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s|]+|[;,](?=\\s*(?:doi:?\\s*|https?://\\S{0,40}/)?10\\.\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    private static final Pattern IN_PARAMETERS = Pattern.compile("^https?://[^\\s?]*\\?");
    private static final Pattern PAGE_OF_WORK =
            Pattern.compile("(?:/(?:full|abstract|pdf|epdf|html|meta|fulltext|summary)|\\.pdf)$");
    private static final Pattern URL_TAIL = Pattern.compile("[?#].*$");
    private static final Pattern TRAILING = Pattern.compile("[.,;:'\"\u2019\u201D\u00BB*/\\\\]+$");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

    private DoiNormaliser() {}

    /** Every DOI in the text, in order, without repeats; empty if there is none. */
    public static List<Doi> findAll(final String text) {
        final Optional<Doi> plain = PlainDoi.find(text);
        return plain.isPresent() ? List.of(plain.get()) : search(text);
    }

    /** Every DOI in a text of any kind. */
    static List<Doi> search(final String text) {
        final String plain = BLANK_AFTER_PREFIX.matcher(decoded(text)).replaceAll("$1");
        final List<Doi> found = new ArrayList<>();
        for (final String part : BETWEEN.split(plain)) {
            final Matcher doi = DOI.matcher(part);
            if (doi.find()) {
                final String value = trimmed(AsciiCase.lower(doi.group()), part);
                if (DOI.matcher(value).matches() && !found.contains(new Doi(value))) {
                    found.add(new Doi(value));
                }
            }
        }
        return found;
    }

    private static String decoded(final String text) {
        String before = text;
        String after = TextRepair.repair(decodedOnce(text));
        while (!after.equals(before)) {
            before = after;
            after = TextRepair.repair(decodedOnce(after));
        }
        return after;
    }

    private static String decodedOnce(final String text) {
        return ENCODED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(bytes(m.group())));
    }

    private static String bytes(final String encoded) {
        final byte[] bytes = new byte[encoded.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String trimmed(final String doi, final String context) {
        final boolean url = context.contains("://");
        final String cut = IN_PARAMETERS.matcher(context).find() ? doi.replaceFirst("&.*$", "") : doi;
        String before = "";
        String after = DASHES.matcher(url ? URL_TAIL.matcher(cut).replaceFirst("") : cut)
                .replaceAll("-");
        while (!after.equals(before)) {
            before = after;
            after = trimmedOnce(after, url);
        }
        return after;
    }

    private static String trimmedOnce(final String doi, final boolean url) {
        final String bare = TRAILING.matcher(doi).replaceFirst("");
        final String work = url ? PAGE_OF_WORK.matcher(bare).replaceFirst("") : bare;
        return withoutLoneBracket(withoutLoneBracket(withoutLoneBracket(work, '(', ')'), '[', ']'), '<', '>');
    }

    /** A closing bracket that nothing opens belongs to the sentence around. */
    private static String withoutLoneBracket(final String doi, final char open, final char close) {
        final boolean lone = doi.endsWith(String.valueOf(close))
                && doi.chars().filter(c -> c == close).count()
                        > doi.chars().filter(c -> c == open).count();
        return lone ? doi.substring(0, doi.length() - 1) : doi;
    }
}
