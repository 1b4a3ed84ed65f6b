package org.bibkpi.deduplicate;

import java.util.Arrays;

/** How many letters have to be put in, left out or replaced to turn one text into the other. */
final class EditDistance {
    private EditDistance() {}

    /** Whether one change at most turns one text into the other. */
    static boolean isAtMostOne(final String a, final String b) {
        final String shorter = a.length() <= b.length() ? a : b;
        final String longer = a.length() <= b.length() ? b : a;
        int begin = 0;
        while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
            begin++;
        }
        final int behind = longer.length() - begin - 1;
        return longer.length() - shorter.length() <= 1
                && (behind < 0 || shorter.regionMatches(shorter.length() - behind, longer, begin + 1, behind));
    }

    /** The distance, or {@code limit + 1} where it is larger than the limit. */
    static int within(final String a, final String b, final int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            if (fill(row, above, a.charAt(i - 1), b, i, limit) > limit) {
                return limit + 1;
            }
            final int[] spare = above;
            above = row;
            row = spare;
        }
        return Math.min(above[b.length()], limit + 1);
    }

    /** One row of the table, only the band that can stay within the limit; gives the least value in it. */
    private static int fill(
            final int[] row, final int[] above, final char letter, final String b, final int i, final int limit) {
        final int from = Math.max(1, i - limit);
        final int to = Math.min(b.length(), i + limit);
        row[from - 1] = from == 1 ? i : limit + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            final int replaced = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            final int inserted = j > from || from == 1 ? row[j - 1] + 1 : limit + 1;
            final int deleted = j < i + limit || i + limit > b.length() ? above[j] + 1 : limit + 1;
            row[j] = Math.min(replaced, Math.min(inserted, deleted));
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
