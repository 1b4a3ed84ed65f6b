package org.bibkpi.generate;

import java.text.Normalizer;
import java.util.Map;

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

    private AsciiFolding() {}

    static String fold(final String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        for (final Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
