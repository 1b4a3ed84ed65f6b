package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words without which an address holds no name: one of each name, the one that is least usual in addresses. */
final class Anchors {
    private final List<int[]> names = new ArrayList<>();

    /** How many names use a symbol. */
    private final Map<Integer, Integer> uses = new HashMap<>();

    /** How usual a symbol is, the most usual the highest; those that are not here are rare. */
    private final Map<Integer, Integer> usual = new HashMap<>();

    /** Adds a name. */
    void add(final int[] name) {
        final int[] words = Arrays.stream(name)
                .filter(symbol -> symbol >= Symbols.FIRST_WORD)
                .toArray();
        if (words.length > 0) {
            names.add(words);
            Arrays.stream(words).forEach(symbol -> uses.merge(symbol, 1, Integer::sum));
        }
    }

    /** The chosen symbols. Names that have nothing but usual words choose first; who holds a chosen one needs no other. */
    BitSet choose(final List<String> everyday, final Vocabulary vocabulary) {
        for (final String word : everyday) {
            vocabulary.symbolsOf(word).forEach(symbol -> usual.putIfAbsent(symbol, everyday.size() - usual.size()));
        }
        final BitSet chosen = new BitSet();
        names.sort(Comparator.comparingInt((int[] name) -> usual(rarest(name))).reversed());
        for (final int[] name : names) {
            if (Arrays.stream(name).noneMatch(chosen::get)) {
                chosen.set(rarest(name));
            }
        }
        return chosen;
    }

    private int rarest(final int[] name) {
        return Arrays.stream(name)
                .boxed()
                .min(Comparator.comparingInt(this::usual)
                        .thenComparing(uses::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private int usual(final int symbol) {
        return usual.getOrDefault(symbol, 0);
    }
}
