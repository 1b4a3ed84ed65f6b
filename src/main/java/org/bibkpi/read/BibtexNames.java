package org.bibkpi.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/** The names in a list of BibTeX: {@code Bergdal, Karin and family=Ekstam, given=Mats, prefix=von and others}. */
final class BibtexNames {
    private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}");
    private static final Pattern NAMED_PARTS = Pattern.compile("(?:family|given|prefix|suffix)\\s*=.*");

    private BibtexNames() {}

    static List<String> split(final String authors) {
        final List<String> names = new ArrayList<>();
        for (final String part : AND.split(authors)) {
            final List<String> pieces = Names.split(part, ",");
            if (isPairs(pieces)) {
                for (int i = 0; i < pieces.size(); i += 2) {
                    names.add(pieces.get(i) + ", " + pieces.get(i + 1));
                }
            } else if (!part.isBlank() && !AsciiCase.lower(part.strip()).equals("others")) {
                names.add(NAMED_PARTS.matcher(part.strip()).matches() ? ofNamedParts(pieces) : part.strip());
            }
        }
        return names;
    }

    /** Cochrane joins its authors by commas too: {@code Sand, SR, Nord, K, and Holm, J}. */
    private static boolean isPairs(final List<String> pieces) {
        for (int i = 1; i < pieces.size(); i += 2) {
            if (!INITIALS.matcher(pieces.get(i)).matches()) {
                return false;
            }
        }
        return pieces.size() >= 4 && pieces.size() % 2 == 0;
    }

    /** The extended form of biblatex. */
    private static String ofNamedParts(final List<String> pieces) {
        final Map<String, String> parts = new HashMap<>();
        for (final String piece : pieces) {
            final int equals = piece.indexOf('=');
            if (equals > 0) {
                parts.put(
                        piece.substring(0, equals).strip(),
                        piece.substring(equals + 1).strip());
            }
        }
        final String family = (parts.getOrDefault("prefix", "") + " " + parts.getOrDefault("family", "")).strip();
        final String given = (parts.getOrDefault("given", "") + " " + parts.getOrDefault("suffix", "")).strip();
        return given.isEmpty() ? family : family + ", " + given;
    }
}
