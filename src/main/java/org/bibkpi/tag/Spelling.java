package org.bibkpi.tag;

/** How far two spellings are apart. */
final class Spelling {
    private Spelling() {}

    /** One bit per letter of the alphabet that occurs. */
    static int letterSet(final CharSequence word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            set |= bit(word.charAt(i));
        }
        return set;
    }

    /** The bit of a letter. */
    static int bit(final char letter) {
        return 1 << letter % 32;
    }

    /**
     * Letters to insert, delete, replace or swap with their neighbour, to come from one to the other; more than
     * {@code limit} is told as {@code limit + 1}.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string alignment</a>
     */
    static int distance(final CharSequence a, final CharSequence b, final int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = firstRow(b.length() + 1);
        for (int i = 1; i <= a.length(); i++) {
            final int[] row = row(a, b, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    private static int[] firstRow(final int size) {
        final int[] row = new int[size];
        for (int j = 0; j < size; j++) {
            row[j] = j;
        }
        return row;
    }

    private static int[] row(
            final CharSequence a, final CharSequence b, final int i, final int[] last, final int[] beforeLast) {
        final int[] row = new int[last.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            final int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], last[j]));
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    /** Whether a word with lost letters, each marked or two marks for one, can be a spelling. */
    static boolean fits(final CharSequence damaged, final CharSequence spelling) {
        return fitsExactly(damaged, spelling) || fitsExactly(onePerRun(damaged), spelling);
    }

    private static boolean fitsExactly(final CharSequence damaged, final CharSequence spelling) {
        boolean fits = damaged.length() == spelling.length();
        for (int i = 0; fits && i < spelling.length(); i++) {
            fits = damaged.charAt(i) == Letters.ANY || damaged.charAt(i) == spelling.charAt(i);
        }
        return fits;
    }

    private static CharSequence onePerRun(final CharSequence damaged) {
        final StringBuilder shorter = new StringBuilder();
        for (int i = 0; i < damaged.length(); i++) {
            final boolean again = i > 0 && damaged.charAt(i) == Letters.ANY && damaged.charAt(i - 1) == Letters.ANY;
            if (!again) {
                shorter.append(damaged.charAt(i));
            }
        }
        return shorter;
    }
}
