package org.bibkpi.registry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cell of a row in a list of a single column: the line as it stands, or, if it is in quotes, what they hold, be it
 * several lines. A quotation mark that is never closed properly is plain text.
 */
final class OnlyCell {
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]++|\"\")*+\"\\s*+");
    private static final int MOST_LINES = 100;

    private OnlyCell() {}

    static String read(final String first, final NumberedLines lines) throws IOException {
        if (!first.startsWith("\"")) {
            return first;
        }
        final StringBuilder text = new StringBuilder(first);
        final List<String> more = new ArrayList<>();
        boolean closed = QUOTED.matcher(text).matches();
        while (!closed && more.size() < MOST_LINES && addLine(lines, more)) {
            text.append('\n').append(more.get(more.size() - 1));
            closed = QUOTED.matcher(text).matches();
        }
        if (closed) {
            return unquoted(text.toString().stripTrailing());
        }
        lines.giveBack(more);
        return first;
    }

    private static boolean addLine(final NumberedLines lines, final List<String> more) throws IOException {
        final Optional<String> next = lines.next();
        next.ifPresent(more::add);
        return next.isPresent();
    }

    private static String unquoted(final String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }
}
