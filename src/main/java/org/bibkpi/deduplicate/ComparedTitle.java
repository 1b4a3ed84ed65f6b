package org.bibkpi.deduplicate;

import java.util.Arrays;
import org.bibkpi.model.FoldedText;

/** A folded title made ready to be compared with many others. */
final class ComparedTitle {
    /** The letters of the Latin alphabet, the digits, and one place for all others. */
    private static final int KINDS = 26 + 10 + 1;

    /** So many bits tell which pairs of neighbouring letters a title has. */
    private static final int PAIRS = 256;

    private final String words;
    private final String letters;
    private final int[] counts;
    private final int[] distinctWords;
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    ComparedTitle(final String words) {
        this.words = words;
        this.letters = FoldedText.compact(words);
        this.counts = counts(letters, letters.length());
        this.distinctWords = distinctWords(words);
        for (int i = 1; i < letters.length(); i++) {
            final int pair = (letters.charAt(i - 1) * 37 + letters.charAt(i)) & (PAIRS - 1);
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    private static int[] distinctWords(final String words) {
        final String[] split = words.split(" ");
        final int[] hashes = new int[split.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = split[i].hashCode();
        }
        Arrays.sort(hashes);
        int distinct = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    /** The folded words. */
    String words() {
        return words;
    }

    /** The same without blanks. */
    String letters() {
        return letters;
    }

    /** How many different words the titles share. */
    int sharedWords(final ComparedTitle other) {
        int shared = 0;
        int j = 0;
        for (final int word : distinctWords) {
            while (j < other.distinctWords.length && other.distinctWords[j] < word) {
                j++;
            }
            shared += j < other.distinctWords.length && other.distinctWords[j] == word ? 1 : 0;
        }
        return shared;
    }

    /** How many different words the title has. */
    int wordCount() {
        return distinctWords.length;
    }

    /**
     * So many letters have to be changed at least to turn this title into another or into any part of it; at a glance: a
     * change puts an end to two pairs of neighbouring letters at most.
     */
    int fewestChanges(final ComparedTitle other) {
        int missing = 0;
        for (int i = 0; i < pairs.length; i++) {
            missing += Long.bitCount(pairs[i] & ~other.pairs[i]);
        }
        return (missing + 1) / 2;
    }

    /** So many letters have to be changed at least to turn one title into the other; quick to tell. */
    int leastChanges(final ComparedTitle other) {
        return leastChanges(counts, other.counts);
    }

    /** The same for this title and as many letters as it has of the beginning of a longer one. */
    int leastChangesToBeginning(final ComparedTitle longer) {
        return leastChanges(counts, counts(longer.letters, letters.length()));
    }

    private static int leastChanges(final int[] some, final int[] others) {
        int more = 0;
        int less = 0;
        for (int i = 0; i < KINDS; i++) {
            final int difference = some[i] - others[i];
            more += Math.max(0, difference);
            less += Math.max(0, -difference);
        }
        return Math.max(more, less);
    }

    private static int[] counts(final String letters, final int length) {
        final int[] counts = new int[KINDS];
        for (int i = 0; i < length; i++) {
            counts[kind(letters.charAt(i))]++;
        }
        return counts;
    }

    private static int kind(final char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return letter >= '0' && letter <= '9' ? 26 + letter - '0' : KINDS - 1;
    }
}
