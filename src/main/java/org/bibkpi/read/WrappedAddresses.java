package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a list of addresses of which long ones go over several lines. Each address ends with a full stop, so a line
 * without one goes on in the next, unless that begins with authors in brackets; in a list without any full stop
 * only what fills its line goes on.
 */
final class WrappedAddresses {
    /** Lines break before the eightieth column; a shorter one ended by itself. */
    private static final int SHORTEST_WRAPPED = 65;

    private WrappedAddresses() {}

    static List<String> joined(final List<String> lines) {
        final boolean stops = lines.stream().anyMatch(l -> l.endsWith("."));
        final List<String> joined = new ArrayList<>();
        for (final String line : lines) {
            final int last = joined.size() - 1;
            if (last >= 0 && !line.startsWith("[") && isUnfinished(joined.get(last), stops)) {
                joined.set(last, joined.get(last) + " " + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isUnfinished(final String line, final boolean stops) {
        final boolean openBracket = line.startsWith("[") && line.indexOf(']') < 0;
        final boolean wrapped = stops || line.startsWith("[") || line.length() >= SHORTEST_WRAPPED;
        return openBracket || (!line.endsWith(".") && wrapped);
    }
}
