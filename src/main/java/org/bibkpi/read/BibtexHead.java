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
                && ENTRY.matcher(head.text()).find();
    }

    /** Whether the first entry is as Scopus writes it. */
    static boolean isScopus(final ContentHead head) {
        final String text = head.text().stripLeading();
        final int start = text.indexOf('@') < 0 ? 0 : text.indexOf('@') + 1;
        return isBibtex(head)
                && FROM_SCOPUS
                        .matcher(SECOND.split(text.substring(start), 2)[0])
                        .find();
    }
}
