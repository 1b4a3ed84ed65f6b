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
    /** Any blank but a single plain one. */
    private static final Pattern ODD_BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}&&[^ ]]|  ");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private TextRepair() {}

    /** The repaired text; the same if nothing is wrong. */
    public static String repair(final String text) {
        String before = text;
        String after = needsRepair(text) ? once(text) : text;
        while (!after.equals(before)) {
            before = after;
            after = once(after);
        }
        return after;
    }

    /** Whether anything but plain ASCII words with single blanks between them is in a text. */
    private static boolean needsRepair(final String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            final boolean blank = c == ' ';
            if (c < ' ' || c > '~' || c == '&' || c == '<' || (blank && afterBlank)) {
                return true;
            }
            afterBlank = blank;
        }
        return afterBlank && !text.isEmpty();
    }

    private static String once(final String text) {
        final String entities =
                text.indexOf('&') >= 0 && ENTITY.matcher(text).find() ? StringEscapeUtils.unescapeHtml4(text) : text;
        final String letters = Normalizer.normalize(Mojibake.repair(withoutMarkup(entities)), Normalizer.Form.NFC);
        return withPlainBlanks(withoutInvisible(letters));
    }

    private static String withoutMarkup(final String text) {
        return text.indexOf('<') < 0
                ? text
                : BREAKING_TAG.matcher(INLINE_TAG.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static String withoutInvisible(final String text) {
        final String whole =
                text.indexOf('\u00AD') < 0 ? text : SOFT_HYPHEN.matcher(text).replaceAll("");
        return INVISIBLE.matcher(whole).replaceAll("");
    }

    private static String withPlainBlanks(final String text) {
        return ODD_BLANKS.matcher(text).find()
                ? BLANKS.matcher(text).replaceAll(" ").strip()
                : text.strip();
    }
}
