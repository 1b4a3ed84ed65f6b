package org.bibkpi.read;

import java.util.regex.Pattern;

/** How MODS begins. */
final class ModsHead {
    private static final Pattern MODS = Pattern.compile("<(?:\\w+:)?mods[\\s>]");
    private static final Pattern COLLECTION = Pattern.compile("<(?:\\w+:)?modsCollection[\\s>]");
    private static final Pattern HARVEST = Pattern.compile("<(?:\\w+:)?OAI-PMH[\\s>]");

    private ModsHead() {}

    /** Whether it holds MODS; in a harvest the first page may begin with a long row of deleted records. */
    static boolean isMods(final ContentHead head) {
        final String text = head.text();
        return text.stripLeading().startsWith("<")
                && text.contains("mods")
                && (MODS.matcher(text).find()
                        || COLLECTION.matcher(text).find()
                        || HARVEST.matcher(text).find());
    }

    static boolean isCollection(final ContentHead head) {
        return COLLECTION.matcher(head.text()).find();
    }
}
