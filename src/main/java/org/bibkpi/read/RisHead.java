package org.bibkpi.read;

import java.util.regex.Pattern;

/** How RIS begins. */
final class RisHead {
    private static final Pattern BEGINNING =
            Pattern.compile("(?:^|[\\r\\n])TY  ?- ?[A-Z]{2,8}[ \\t]*[\\r\\n]+(?:[A-Z][A-Z0-9]  ?-|\\s)");
    private static final Pattern END = Pattern.compile("[\\r\\n]ER  ?-");

    private RisHead() {}

    static boolean isRis(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && head.hasLine("TY ")
                && BEGINNING.matcher(head.text()).find();
    }

    /** Whether the first record is as Scopus writes it; programs that manage references write other tags into it. */
    static boolean isScopus(final ContentHead head) {
        if (!isRis(head)) {
            return false;
        }
        final String first = END.split(head.text(), 2)[0];
        return first.contains("DB  - Scopus") && !first.contains("ID  - ") && !first.contains("ST  - ");
    }
}
