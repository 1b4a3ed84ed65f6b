package org.bibkpi.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An export whose records have changed places.
 *
 * @param text the whole file
 * @param oldPlaces the place, from 1, at which each record stood before
 */
record PermutedExport(String text, List<Integer> oldPlaces) {
    PermutedExport {
        oldPlaces = List.copyOf(oldPlaces);
    }

    /**
     * Lets the records change places; what stands before, between and behind them stays. Records that say the same cannot
     * be told apart: they keep their order.
     */
    static PermutedExport of(final String text, final Pattern record, final Random random) {
        final List<String> records =
                record.matcher(text).results().map(MatchResult::group).toList();
        final List<String> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        final Iterator<String> next = shuffled.iterator();
        final String permuted = record.matcher(text).replaceAll(old -> Matcher.quoteReplacement(next.next()));
        return new PermutedExport(permuted, oldPlaces(records, shuffled));
    }

    private static List<Integer> oldPlaces(final List<String> records, final List<String> shuffled) {
        final Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            places.computeIfAbsent(records.get(i), r -> new ArrayDeque<>()).add(i + 1);
        }
        return shuffled.stream()
                .map(r -> places.getOrDefault(r, new ArrayDeque<>()).remove())
                .toList();
    }

    /** Where the record stood that now stands here, from 1. */
    int oldPlace(final int place) {
        return oldPlaces.get(place - 1);
    }
}
