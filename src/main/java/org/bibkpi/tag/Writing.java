package org.bibkpi.tag;

/** An address as it is written. */
interface Writing {
    /** The characters from the beginning of one word to the end of another, by their numbers from 0. */
    String text(int firstWord, int lastWord);
}
