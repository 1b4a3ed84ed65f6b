package org.bibkpi.deduplicate;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/** Text brought to the form in which two spellings of the same words are equal. */
final class FoldedText {
    private static final Pattern MARKUP = Pattern.compile("</?\\p{Alpha}[^<>]{0,80}>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#x\\p{XDigit}{1,5});");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\u2019\u02bc`\u00b4\u2018](?=\\p{L})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

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
            Map.entry('&', " and "),
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
    static String words(final String text) {
        final String plain = MARKUP.matcher(text).replaceAll("");
        final String unescaped = ENTITY.matcher(plain).replaceAll(m -> "amp".equals(m.group(1)) ? "&" : " ");
        final String joined = APOSTROPHES.matcher(unescaped).replaceAll("");
        return OTHER.matcher(letters(joined)).replaceAll(" ").strip();
    }

    /** The same without the blanks: where to write two words or one is a matter of taste. */
    static String compact(final String words) {
        return words.replace(" ", "");
    }

    private static String letters(final String text) {
        final String decomposed = AsciiCase.lower(Normalizer.normalize(text, Normalizer.Form.NFKD));
        final String bare = MARKS.matcher(decomposed).replaceAll("");
        final StringBuilder spelt = new StringBuilder(bare.length() + 8);
        for (int i = 0; i < bare.length(); i++) {
            append(spelt, bare.charAt(i));
        }
        return spelt.toString();
    }

    private static void append(final StringBuilder spelt, final char c) {
        final String written = c < 128 && c != '&' ? "" : SPELT_OUT.getOrDefault(c, "");
        if (written.isEmpty()) {
            spelt.append(c);
        } else {
            spelt.append(written);
        }
    }
}
