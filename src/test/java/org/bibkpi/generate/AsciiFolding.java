package org.bibkpi.generate;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters as sources without accents write them. */
final class AsciiFolding {
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("ß", "ss"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ı", "i"),
            Map.entry("ð", "d"),
            Map.entry("Þ", "Th"),
            Map.entry("þ", "th"),
            Map.entry("’", "'"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LETTER = Pattern.compile("\\P{ASCII}");

    private AsciiFolding() {}

    static String fold(final String text) {
        final String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return LETTER.matcher(bare).replaceAll(m -> LETTERS.getOrDefault(m.group(), m.group()));
    }
}
