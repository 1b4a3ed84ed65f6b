package org.bibkpi.normalise;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Gives text back the form it had before exports, word processors and wrong encodings went over it: entities, markup,
 * mojibake, decomposed accents, soft hyphens, invisible characters and odd blanks. What is lost (U+FFFD) stays visible
 * as lost. A name with {@code ouml} and {@code shy} entities becomes
 * {@code Södersjukhuset}
 */
public final class TextRepair {
    private static final Pattern NEEDS_REPAIR = Pattern.compile("[^\\x21-\\x7E ]|[&<]|  |^ | $");
    /** Only names that are markup in bibliographic records, so that "p <i" of a formula survives. */
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:i|b|u|em|strong|sub|sup|inf|scp|sc|span|font|small|big|tt|italic|bold|underline|roman|monospace"
                    + "|named-content|styled-content|inline-formula|tex-math|ext-link|xref|a"
                    + "|(?:mml|m|jats|ns\\d):[a-z-]+|math|mi|mo|mn|mrow|msub|msup|msubsup|mtext|mspace|mover|munder"
                    + "|mfrac|msqrt|mstyle|semantics|annotation)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BREAKING_TAG =
            Pattern.compile("</?(?:br|p|div|title|li|ul|ol|h[1-6]|sec)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    /** A soft hyphen where a line was broken, with the hard hyphen that some programs set beside it. */
    private static final Pattern SOFT_HYPHEN = Pattern.compile("-?\\u00AD[\\s\\u0085\\u2028\\u2029]*");

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private TextRepair() {}

    /** The repaired text; the same if nothing is wrong. */
    public static String repair(final String text) {
        String before = text;
        String after = NEEDS_REPAIR.matcher(text).find() ? once(text) : text;
        while (!after.equals(before)) {
            before = after;
            after = once(after);
        }
        return after;
    }

    private static String once(final String text) {
        final String entities = ENTITY.matcher(text).find() ? StringEscapeUtils.unescapeHtml4(text) : text;
        final String markup = BREAKING_TAG
                .matcher(INLINE_TAG.matcher(entities).replaceAll(""))
                .replaceAll(" ");
        final String letters = Normalizer.normalize(Mojibake.repair(markup), Normalizer.Form.NFC);
        final String visible =
                INVISIBLE.matcher(SOFT_HYPHEN.matcher(letters).replaceAll("")).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }
}
