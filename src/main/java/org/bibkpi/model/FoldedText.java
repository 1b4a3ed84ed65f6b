package org.bibkpi.model;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Text brought to the form in which two spellings of the same words are equal. */
public final class FoldedText {
    private static final Pattern MARKUP = Pattern.compile("</?\\p{Alpha}[^<>]{0,80}>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#x\\p{XDigit}{1,5});");
    private static final int ASCII = 128;
    private static final String APOSTROPHES = "'\u2019\u02bc`\u00b4\u2018";

    /** Letters that Unicode does not decompose, and Greek, which exports write out about as often as not. */
    private static final Map<Character, String> SPELT_OUT = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('ε', "epsilon"),
            Map.entry('ζ', "zeta"),
            Map.entry('η', "eta"),
            Map.entry('θ', "theta"),
            Map.entry('ι', "iota"),
            Map.entry('κ', "kappa"),
            Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"),
            Map.entry('ν', "nu"),
            Map.entry('ξ', "xi"),
            Map.entry('ο', "omicron"),
            Map.entry('π', "pi"),
            Map.entry('ρ', "rho"),
            Map.entry('σ', "sigma"),
            Map.entry('ς', "sigma"),
            Map.entry('τ', "tau"),
            Map.entry('υ', "upsilon"),
            Map.entry('φ', "phi"),
            Map.entry('χ', "chi"),
            Map.entry('ψ', "psi"),
            Map.entry('ω', "omega"));

    private FoldedText() {}

    /** Lower-case words of letters and digits, without diacritics or markup, divided by single blanks. */
    public static String words(final String text) {
        return isAscii(text) && text.indexOf('<') < 0 && text.indexOf('&') < 0 ? plainWords(text) : anyWords(text);
    }

    /** Most texts: nothing in them becomes longer, so that the words fit where the letters stood. */
    private static String plainWords(final String text) {
        final char[] words = new char[text.length()];
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < words.length; i++) {
            final char c = text.charAt(i);
            if (AsciiCase.isLetter(c) || Digits.is(c)) {
                if (gap && size > 0) {
                    words[size++] = ' ';
                }
                words[size++] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
                gap = false;
            } else {
                gap |= !isSilent(c, text, i);
            }
        }
        return new String(words, 0, size);
    }

    private static String anyWords(final String text) {
        final String plain = text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("");
        final String unescaped = plain.indexOf('&') < 0
                ? plain
                : ENTITY.matcher(plain).replaceAll(m -> "amp".equals(m.group(1)) ? "&" : " ");
        return letters(AsciiCase.lower(isAscii(unescaped) ? unescaped : decomposed(unescaped)));
    }

    private static boolean isAscii(final String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < ASCII) {
            at++;
        }
        return at == text.length();
    }

    private static String decomposed(final String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    /** The same without the blanks: where to write two words or one is a matter of taste. */
    public static String compact(final String words) {
        return words.replace(" ", "");
    }

    private static String letters(final String text) {
        final StringBuilder words = new StringBuilder(text.length() + 8);
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (isPartOfWord(c)) {
                if ((gap || c == '&') && words.length() > 0) {
                    words.append(' ');
                }
                append(words, c);
                gap = c == '&';
            } else {
                gap |= !isSilent(c, text, i);
            }
        }
        return words.toString();
    }

    private static boolean isPartOfWord(final char c) {
        return (c >= 'a' && c <= 'z') || c == '&' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** A combining mark, or an apostrophe within a word. */
    private static boolean isSilent(final char c, final String text, final int at) {
        return (c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK)
                || (APOSTROPHES.indexOf(c) >= 0
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at - 1))
                        && Character.isLetter(text.charAt(at + 1)));
    }

    private static void append(final StringBuilder words, final char c) {
        if (c == '&') {
            words.append("and");
        } else if (c < ASCII) {
            words.append(c);
        } else {
            words.append(SPELT_OUT.getOrDefault(c, String.valueOf(c)));
        }
    }
}
