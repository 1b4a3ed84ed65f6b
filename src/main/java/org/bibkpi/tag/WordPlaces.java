package org.bibkpi.tag;

/** Where the words of a run begin and end, as distances from the run's end. */
final class WordPlaces {
    private final int[] begins;
    private final int[] ends;

    WordPlaces(final Words words, final int end) {
        this.begins = new int[words.count];
        this.ends = new int[words.count];
        for (int word = 0; word < words.count; word++) {
            begins[word] = end - words.from[word];
            ends[word] = end - words.to[word];
        }
    }

    int words() {
        return begins.length;
    }

    int begin(final int word) {
        return begins[word];
    }

    int end(final int word) {
        return ends[word];
    }
}
