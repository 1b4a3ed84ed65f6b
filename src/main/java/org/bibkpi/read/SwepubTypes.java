package org.bibkpi.read;

import java.util.Map;

/**
 * Swepub's terms and codes for types.
 *
 * @see <a href="https://id.kb.se/term/swepub/output">Swepub, output types</a>
 */
final class SwepubTypes {
    private static final Map<String, String> OLD_CODES = Map.ofEntries(
            Map.entry("art", "journal article"),
            Map.entry("for", "review article"),
            Map.entry("kon", "conference paper"),
            Map.entry("kap", "book chapter"),
            Map.entry("bok", "book"),
            Map.entry("sam", "edited book"),
            Map.entry("pro", "proceedings"),
            Map.entry("dok", "doctoral thesis"),
            Map.entry("lic", "licentiate thesis"),
            Map.entry("rap", "report"),
            Map.entry("rec", "book review"),
            Map.entry("kfa", "artistic work"),
            Map.entry("pat", "patent"),
            Map.entry("ovr", "other"));

    private SwepubTypes() {}

    /** The words of a term: {@code https://id.kb.se/term/swepub/output/publication/book-chapter → book-chapter}. */
    static String lastPart(final String term) {
        final String whole = term.substring(term.indexOf("/swepub/") < 0 ? 0 : term.indexOf("/swepub/") + 8);
        final String kind = whole.startsWith("output/") ? whole.substring(7) : whole;
        return kind.startsWith("publication/") ? kind.substring(12) : kind;
    }

    /** What a code of three letters from before 2019 stands for; the code itself if it is unknown. */
    static String ofOldCode(final String code) {
        return OLD_CODES.getOrDefault(code, code);
    }
}
