package org.bibkpi.read;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with the commands of LaTeX for letters: {@code S{\"o}dersjukhuset → Södersjukhuset}. */
final class LatexText {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"),
            Map.entry("d", "\u0323"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textgreater", ">"),
            Map.entry("textless", "<"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textunderscore", "_"),
            Map.entry("textdegree", "°"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"),
            Map.entry("geq", "≥"),
            Map.entry("leq", "≤"),
            Map.entry("textbackslash", "\\"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("mu", "μ"),
            Map.entry("kappa", "κ"));
    private static final Pattern SIGN_MARK =
            Pattern.compile("\\\\([`'^~=.\"])\\s*(?:\\{\\s*\\\\?([A-Za-z])\\s*}|\\\\?([A-Za-z]))");
    private static final Pattern LETTER_MARK =
            Pattern.compile("\\\\([urHvdckb])(?:\\s+([A-Za-z])|\\s*\\{\\s*\\\\?([A-Za-z])\\s*})");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)(?:\\{}|\\s+|(?![A-Za-z]))");
    private static final Pattern MATHS = Pattern.compile("(?<!\\\\)\\$");
    private static final Pattern SPACES = Pattern.compile("\\\\[,;: ]|(?<!\\\\)~");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%$#_{}])");
    private static final Pattern PAIRED_QUOTES = Pattern.compile("``|''");
    private static final Pattern BRACES = Pattern.compile("(?<!\\\\)[{}]");

    private LatexText() {}

    /** The text without commands and grouping braces; what is not known stays as it is. */
    static String plain(final String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('{') < 0) {
            return text.replace("--", "-");
        }
        final String marked = marks(LETTER_MARK, marks(SIGN_MARK, text));
        final String letters = COMMAND.matcher(MATHS.matcher(marked).replaceAll(""))
                .replaceAll(m -> Matcher.quoteReplacement(LETTERS.getOrDefault(m.group(1), m.group())));
        final String bare =
                BRACES.matcher(SPACES.matcher(letters).replaceAll(" ")).replaceAll("");
        final String quotes = PAIRED_QUOTES.matcher(bare).replaceAll("\"");
        return Normalizer.normalize(ESCAPED.matcher(quotes).replaceAll("$1"), Normalizer.Form.NFC)
                .replace("--", "-");
    }

    private static String marks(final Pattern pattern, final String text) {
        return pattern.matcher(text).replaceAll(m -> {
            final String letter = m.group(2) == null ? m.group(3) : m.group(2);
            return letter + MARKS.getOrDefault(m.group(1), "");
        });
    }
}
