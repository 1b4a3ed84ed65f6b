package org.bibkpi.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.OpenAlexId;

/** Finds the id of a work in OpenAlex: {@code https://openalex.org/W2741809807 → W2741809807}. */
public final class OpenAlexIdNormaliser {
    private static final Pattern WORK = Pattern.compile("(?:^|/)(W\\d{2,12})/?$");

    private OpenAlexIdNormaliser() {}

    /** The id; empty if the text is none. */
    public static Optional<OpenAlexId> find(final String text) {
        final String last = text.substring(text.lastIndexOf('/') + 1);
        return OpenAlexId.isForm(last) ? Optional.of(new OpenAlexId(last)) : search(text);
    }

    /** The id in a text of any kind. */
    static Optional<OpenAlexId> search(final String text) {
        final Matcher matcher = WORK.matcher(AsciiCase.upper(text.strip()));
        return matcher.find() ? Optional.of(new OpenAlexId(matcher.group(1))) : Optional.empty();
    }
}
