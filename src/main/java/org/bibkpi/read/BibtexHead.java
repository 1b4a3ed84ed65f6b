package org.bibkpi.read;

import java.util.regex.Pattern;

/** How BibTeX begins. */
final class BibtexHead {
    private static final Pattern ENTRY =
            Pattern.compile("(?:^|[\\r\\n])\\s*@\\s*[A-Za-z]+\\s*\\{\\s*[^\\s,{}]*\\s*,\\s*[A-Za-z_-]+\\s*=");
    private static final Pattern FROM_SCOPUS = Pattern.compile("source\\s*=\\s*\\{Scopus\\}");
    private static final Pattern SECOND = Pattern.compile("[\\r\\n]\\s*@");

    private BibtexHead() {}

    static boolean isBibtex(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && hasLineWithAt(head.text())
                && ENTRY.matcher(head.text()).find();
    }

    /** In other exports the sign stands within lines, in addresses of mail. */
    private static boolean hasLineWithAt(final String text) {
        int at = text.indexOf('@');
        while (at >= 0 && !isFirstOfLine(text, at)) {
            at = text.indexOf('@', at + 1);
        }
        return at >= 0;
    }

    private static boolean isFirstOfLine(final String text, final int sign) {
        int at = sign - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || (text.charAt(at) >= '\n' && text.charAt(at) <= '\r');
    }

    /** Whether the first entry is as Scopus writes it. */
    static boolean isScopus(final ContentHead head) {
        if (!isBibtex(head)) {
            return false;
        }
        final String text = head.text();
        final String fromFirst = text.substring(text.indexOf('@') + 1);
        return FROM_SCOPUS.matcher(SECOND.split(fromFirst, 2)[0]).find();
    }
}
