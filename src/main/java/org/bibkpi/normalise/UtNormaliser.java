package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Digits;
import org.bibkpi.model.WosUt;

/**
 * Finds the accession number of Web of Science: {@code ISI:000268000000001 → WOS:000268000000001}, since the
 * collection changed its name and not its numbers. Without a collection, fifteen signs are one of the core collection.
 */
public final class UtNormaliser {
    private static final Pattern WITH_COLLECTION = Pattern.compile("\\b([A-Z]{2,12}):\\s?([A-Z0-9]{4,40})\\b");
    private static final Pattern BARE = Pattern.compile("[A0][A-Z0-9]{14}");

    private UtNormaliser() {}

    /** The accession number; empty if the text is none. */
    public static Optional<WosUt> find(final String text) {
        return isPlain(text) ? Optional.of(new WosUt(text)) : search(text);
    }

    /** As the core collection has written them since 2014. */
    private static boolean isPlain(final String text) {
        return text.length() == 19 && text.startsWith("WOS:") && Digits.only(text, 4, 19);
    }

    /** The accession number in a text of any kind. */
    static Optional<WosUt> search(final String text) {
        final String upper = AsciiCase.upper(text.strip());
        final Matcher matcher = WITH_COLLECTION.matcher(upper);
        if (matcher.find()) {
            final String collection =
                    matcher.group(1).equals("ISI") || matcher.group(1).equals("UT") ? "WOS" : matcher.group(1);
            return Optional.of(new WosUt(collection + ":" + matcher.group(2)));
        }
        return BARE.matcher(upper).matches() ? Optional.of(new WosUt("WOS:" + upper)) : Optional.empty();
    }
}
