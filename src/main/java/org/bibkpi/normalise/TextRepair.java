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

    /** Whether anything but words of plain letters and signs with single blanks between them is in a text. */
    static boolean needsRepair(final String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            final boolean plain = c <= '~' ? isPlain(c, before) : isPlainBeyondAscii(c, before);
            if (!plain) {
                return true;
            }
            before = c;
        }
        return before == ' ' && !text.isEmpty();
    }

    private static boolean isPlain(final char c, final char before) {
        return c > ' ' ? c != '&' && c != '<' : c == ' ' && before != ' ';
    }

    /** Latin letters and signs, Greek letters, dashes and quotation marks, unless two of them may be one byte each. */
    private static boolean isPlainBeyondAscii(final char c, final char before) {
        final boolean known = (c > '\u00A0' && c < '\u0180' && c != '\u00AD')
                || (c >= '\u0391' && c <= '\u03CE')
                || (c >= '\u2010' && c <= '\u2027');
        return known && (before < '\u00C0' || !Mojibake.mayStandFor(before, c));
    }

    static String once(final String text) {
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
        return hasGeneralPunctuation(whole) ? INVISIBLE.matcher(whole).replaceAll("") : whole;
    }

    /** Whether a sign stands in it of the blocks that hold the invisible ones. */
    private static boolean hasGeneralPunctuation(final String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u2000') {
                return true;
            }
        }
        return false;
    }

    private static String withPlainBlanks(final String text) {
        return hasOddBlank(text) ? BLANKS.matcher(text).replaceAll(" ").strip() : text.strip();
    }

    /** Whether there is any blank but a single plain one. */
    private static boolean hasOddBlank(final String text) {
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            final boolean blank = c == ' ' ? i > 0 && text.charAt(i - 1) == ' ' : (c < ' ' || c > '~') && isBlank(c);
            if (blank) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(final char c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
