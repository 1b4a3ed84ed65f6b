package org.bibkpi.tag;

import java.util.Arrays;

/**
 * The words of one address: folded letters, hash, place in the text and what stands before each. Made to be reused, as
 * millions of addresses are read.
 */
final class Words {
    static final byte BLANK = 0;
    static final byte HYPHEN = 1;
    static final byte COMMA = 2;
    static final byte STRONG = 3;

    private static final int GENITIVE_FROM = 5;

    long[] hash = new long[64];
    int[] from = new int[64];
    int[] to = new int[64];
    int[] lettersFrom = new int[64];
    int[] lettersTo = new int[64];
    byte[] before = new byte[64];
    boolean[] damaged = new boolean[64];
    char[] letters = new char[512];
    int count;

    private char[] characters = new char[512];
    private int used;
    private int wordFrom;
    private long wordHash;
    private long hashBeforeLast;
    private char last;
    private boolean wordDamaged;
    private byte separator;

    void clear() {
        count = 0;
        used = 0;
        wordFrom = 0;
        wordHash = WordHash.EMPTY;
        last = 0;
        wordDamaged = false;
        separator = STRONG;
    }

    /** The text that the words are of, as it is written. */
    Writing of(final String text) {
        return (first, last) -> text.substring(from[first], to[last]);
    }

    /** Begins a text that stands in the middle of an address. */
    void clearInside() {
        clear();
        separator = BLANK;
    }

    /** How strongly the text so far separates the last word from what follows. */
    byte pending() {
        return separator;
    }

    /** The letters of the last word, with the s of a genitive. */
    String lastWhole() {
        return new String(letters, lettersFrom[count - 1], used - lettersFrom[count - 1]);
    }

    /** The hash of those letters. */
    long hashOfLastWhole() {
        final long stem = hash[count - 1];
        return used > lettersTo[count - 1] ? WordHash.append(stem, letters[used - 1]) : stem;
    }

    /** One bit per letter of the alphabet that occurs in a word. */
    int letterSet(final int word) {
        int set = 0;
        for (int i = lettersFrom[word]; i < lettersTo[word]; i++) {
            set |= Spelling.bit(letters[i]);
        }
        return set;
    }

    boolean inWord() {
        return used > wordFrom;
    }

    char last() {
        return last;
    }

    /** Whether the next word is the first of an address or stands after a comma. */
    boolean beginsPart() {
        return separator >= COMMA;
    }

    int wordLength() {
        return used - wordFrom;
    }

    /** The text since the last word, so far. */
    void separate(final byte strength) {
        separator = (byte) Math.max(separator, strength);
    }

    /** Adds a letter; å, ä, ö and their spellings aa, ae, oe are one. */
    void add(final char letter) {
        if (isSecondOfTwo(last, letter)) {
            return;
        }
        if (used == letters.length) {
            letters = Arrays.copyOf(letters, used * 2);
        }
        letters[used++] = letter;
        hashBeforeLast = wordHash;
        wordHash = WordHash.append(wordHash, letter);
        last = letter;
        wordDamaged |= letter == Letters.ANY;
    }

    private static boolean isSecondOfTwo(final char last, final char letter) {
        return (last == 'a' && (letter == 'a' || letter == 'e')) || (last == 'o' && letter == 'e');
    }

    /** Whether the last of a word's letters is that of a genitive or plural. */
    static boolean isGenitive(final int letters, final char beforeLast, final char last) {
        return last == 's' && letters >= GENITIVE_FROM && beforeLast != 's' && beforeLast != Letters.ANY;
    }

    /** Adds the run of plain letters that begins at a position, and returns where it ends. */
    int addLetters(final char[] text, final int begin, final int end) {
        if (used + end - begin > letters.length) {
            letters = Arrays.copyOf(letters, (used + end - begin) * 2);
        }
        long newHash = wordHash;
        long hashBefore = hashBeforeLast;
        char previous = last;
        int next = used;
        int at = begin;
        while (at < end) {
            final char lower = (char) (text[at] | 0x20);
            if (lower < 'a' || lower > 'z') {
                break;
            }
            if (!isSecondOfTwo(previous, lower)) {
                letters[next++] = lower;
                hashBefore = newHash;
                newHash = WordHash.append(newHash, lower);
                previous = lower;
            }
            at++;
        }
        wordHash = newHash;
        hashBeforeLast = hashBefore;
        last = previous;
        used = next;
        return at;
    }

    /** Adds the number that begins at a position, as one word that no name uses, and returns where it ends. */
    int addNumber(final char[] text, final int begin, final int end) {
        int at = begin;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        add(text[begin]);
        end(begin, at);
        return at;
    }

    /** The characters of a text, in a buffer that the next text overwrites. */
    char[] charactersOf(final String text) {
        if (text.length() > characters.length) {
            characters = new char[text.length() * 2];
        }
        text.getChars(0, text.length(), characters, 0);
        return characters;
    }

    /** Ends the word; a final genitive or plural s is dropped. */
    void end(final int textFrom, final int textTo) {
        final boolean genitive = used - 2 >= wordFrom && isGenitive(wordLength(), letters[used - 2], last);
        store(textFrom, textTo, genitive ? hashBeforeLast : wordHash, genitive ? used - 1 : used);
        wordFrom = used;
        wordHash = WordHash.EMPTY;
        last = 0;
        wordDamaged = false;
        separator = BLANK;
    }

    /** Forgets the word begun and those from a number on. */
    void forgetFrom(final int number) {
        if (number < count) {
            separator = (byte) Math.max(separator, before[number]);
        }
        count = Math.min(count, number);
        used = wordFrom;
        wordHash = WordHash.EMPTY;
        last = 0;
        wordDamaged = false;
    }

    private void store(final int textFrom, final int textTo, final long wholeHash, final int lettersEnd) {
        if (count == hash.length) {
            grow();
        }
        hash[count] = wholeHash;
        from[count] = textFrom;
        to[count] = textTo;
        lettersFrom[count] = wordFrom;
        lettersTo[count] = lettersEnd;
        before[count] = separator;
        damaged[count] = wordDamaged;
        count++;
    }

    private void grow() {
        final int size = count * 2;
        hash = Arrays.copyOf(hash, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        lettersFrom = Arrays.copyOf(lettersFrom, size);
        lettersTo = Arrays.copyOf(lettersTo, size);
        before = Arrays.copyOf(before, size);
        damaged = Arrays.copyOf(damaged, size);
    }

    /** The hash of two neighbouring words written as one, which then has a genitive s only at its end. */
    long joinedHash(final int first) {
        final int end = lettersTo[first + 1];
        final boolean genitive =
                end - lettersFrom[first] >= GENITIVE_FROM && letters[end - 1] == 's' && letters[end - 2] != 's';
        return WordHash.of(letters, lettersFrom[first], genitive ? end - 1 : end);
    }

    int length(final int word) {
        return lettersTo[word] - lettersFrom[word];
    }

    String text(final int word) {
        return new String(letters, lettersFrom[word], length(word));
    }
}
