package org.bibkpi.tag;

import org.bibkpi.model.Digits;
import org.bibkpi.tag.Run.Piece;

/**
 * An address as runs of characters between blanks. Each run is read when it is first met and remembered by a hash of its
 * characters: most addresses are made of runs that came before. For one thread.
 */
final class Runs implements Writing {
    private static final int PLACES = 1 << 14;

    private final RunReader reader;
    private final Pieces pieces;

    /** The runs met last, by place: the hash, with the traits in place of its last eight bits. */
    private final long[] met = new long[PLACES];

    private final Run[] runs = new Run[PLACES];
    private String address = "";
    private char[] text = new char[128];
    private int end;
    private long[] hashes = new long[64];
    private int[] ends = new int[64];
    private int count;

    Runs(final RunReader reader, final Pieces pieces) {
        this.reader = reader;
        this.pieces = pieces;
    }

    /** Takes an address, and tells what is special about any of its runs. */
    int take(final String newAddress) {
        copy(newAddress);
        int traits = 0;
        int at = 0;
        while (at < end) {
            final int begin = at;
            long hash = WordHash.EMPTY;
            if (Digits.is(text[at])) {
                hash = WordHash.append(hash, text[at]);
                at = afterDigits(at);
            }
            while (text[at] != ' ') {
                hash = WordHash.append(hash, text[at++]);
            }
            traits |= at > begin ? traits(WordHash.spread(hash), begin, at) : 0;
            at++;
        }
        return traits;
    }

    /** With a blank after its end. */
    private void copy(final String newAddress) {
        address = newAddress;
        end = newAddress.length();
        count = 0;
        if (text.length <= end) {
            text = new char[end * 2];
            hashes = new long[end];
            ends = new int[end];
        }
        newAddress.getChars(0, end, text, 0);
        text[end] = ' ';
    }

    /** Numbers at the beginning of a run are one to every name, whatever their digits. */
    private int afterDigits(final int begin) {
        int at = begin;
        while (Digits.is(text[at])) {
            at++;
        }
        return at;
    }

    private int traits(final long hash, final int begin, final int after) {
        final int place = place(hash);
        final int traits = isAt(place, hash) ? (int) met[place] & Run.TRAITS : traits(hash, place + 1, begin, after);
        hashes[count] = hash;
        ends[count++] = after;
        return traits;
    }

    private int traits(final long hash, final int second, final int begin, final int after) {
        return isAt(second, hash) ? (int) met[second] & Run.TRAITS : meet(hash, begin, after);
    }

    private boolean isAt(final int place, final long hash) {
        return (met[place] ^ hash) >>> Run.TRAIT_BITS == 0;
    }

    /** Of the two places that a run may have, the first. */
    private static int place(final long hash) {
        return (int) (hash >>> 40) & (PLACES - 2);
    }

    /** Reads a run, which takes the place of the one that was there longest. */
    private int meet(final long hash, final int begin, final int after) {
        final int place = place(hash);
        final int lost = isInUse(place) ? Run.UNCLEAR : 0;
        final Run run = reader.read(address.substring(begin, after));
        runs[place + 1] = runs[place];
        met[place + 1] = met[place];
        runs[place] = run;
        met[place] = (hash & ~Run.TRAITS) | run.traits();
        return run.traits() | lost;
    }

    private boolean isInUse(final int place) {
        boolean inUse = false;
        for (int i = 0; i < count; i++) {
            inUse |= place(hashes[i]) == place;
        }
        return inUse;
    }

    private Run run(final int number) {
        final int place = place(hashes[number]);
        return runs[isAt(place, hashes[number]) ? place : place + 1];
    }

    /** A number for all that a verdict may depend on while words are taken as they stand. */
    long meaning() {
        long meaning = count;
        for (int i = 0; i < count; i++) {
            meaning = WordHash.mix(meaning, run(i).meaning());
        }
        return meaning;
    }

    /** Whether no blank between two runs seems to cut a word, nor words to be scraps of text laid over a long one. */
    boolean isWhole() {
        byte separator = Words.STRONG;
        Piece last = Piece.NONE;
        int shadow = 0;
        int scraps = 0;
        boolean whole = true;
        for (int i = 0; whole && i < count; i++) {
            final Run run = run(i);
            separator = (byte) Math.max(separator, run.before());
            if (run.words() == 0) {
                separator = (byte) Math.max(separator, run.after());
            } else {
                final boolean follows = separator == Words.BLANK && run.scraps().mayBeLeftOf(shadow);
                scraps = follows ? scraps + run.scraps().count() : 0;
                whole = scraps < SequenceReader.MIN_FRAGMENTS
                        && (separator > Words.HYPHEN || !pieces.makeOne(last, run.first()));
                if (!follows || !run.scraps().all()) {
                    shadow = run.shadow().letters();
                    scraps = run.shadow().count();
                }
                last = run.last();
                separator = run.after();
            }
        }
        return whole;
    }

    @Override
    public String text(final int firstWord, final int lastWord) {
        return address.substring(begin(firstWord), end(lastWord));
    }

    private int begin(final int word) {
        final int number = runOf(word);
        final int inRun = word - wordsBefore(number);
        final int first = address.lastIndexOf(' ', ends[number] - 1) + 1;
        return inRun == 0 && Digits.is(address.charAt(first))
                ? first
                : ends[number] - run(number).places().begin(inRun);
    }

    private int end(final int word) {
        final int number = runOf(word);
        return ends[number] - run(number).places().end(word - wordsBefore(number));
    }

    private int runOf(final int word) {
        int number = 0;
        int words = run(0).words();
        while (words <= word) {
            number++;
            words += run(number).words();
        }
        return number;
    }

    private int wordsBefore(final int number) {
        int words = 0;
        for (int i = 0; i < number; i++) {
            words += run(i).words();
        }
        return words;
    }
}
