package org.bibkpi.generate;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An author as one source shows him or her.
 *
 * @param personId whom the name stands for in truth
 * @param number the person's place among all invented people: what databases make author ids of
 * @param family with particles
 * @param given names or initials
 * @param orcid empty if the source does not have it
 * @param addresses empty if the source lost them
 * @param email empty but for the corresponding author
 */
record RecordAuthor(
        String personId,
        int number,
        String family,
        String given,
        String orcid,
        List<RecordAddress> addresses,
        String email) {
    private static final Pattern PARTS = Pattern.compile("[ .-]+");
    private static final Pattern REST = Pattern.compile("(?<=(?<![\\p{L}\\p{M}])\\p{L})[\\p{L}\\p{M}'’]*");

    RecordAuthor {
        addresses = List.copyOf(addresses);
    }

    String fullName() {
        return family + ", " + given;
    }

    /** Initials without stops: {@code AM}, {@code KJ}. */
    String initials() {
        final StringBuilder initials = new StringBuilder();
        for (final String part : PARTS.split(given)) {
            initials.append(part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1)));
        }
        return initials.toString();
    }

    /** Initials as Scopus writes them: {@code A.M.}, {@code K.-J.}. */
    String dottedInitials() {
        return REST.matcher(given.replace(".", "")).replaceAll(".").replace(" ", "");
    }
}
