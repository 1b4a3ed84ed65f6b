package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.Identifier;

/**
 * The blocks a record is compared in. Two records of one work share a key if they share an identifier, or the
 * beginning, the end or the long words of the title, or the place in a volume: one of these survives almost every
 * difference that exports make.
 */
public final class BlockKeys {
    private static final int ENDS = 20;
    private static final int LONG_WORDS = 4;

    private BlockKeys() {}

    /** All keys, sorted, without repeats; a prefix tells their kind. */
    public static List<String> of(final MatchFacts facts) {
        final Set<String> keys = new TreeSet<>();
        for (final Identifier id : facts.identifiers()) {
            keys.add(id.scheme() + ":" + id.value());
        }
        keys.addAll(ofPlace(facts));
        if (!facts.poorTitle() && !facts.title().isEmpty()) {
            keys.addAll(ofTitle(facts.title()));
        }
        return List.copyOf(keys);
    }

    private static List<String> ofTitle(final String words) {
        final String letters = FoldedText.compact(words);
        final int ends = Math.min(ENDS, letters.length());
        return List.of(
                "begin:" + letters.substring(0, ends),
                "end:" + letters.substring(letters.length() - ends),
                "words:" + longWords(words));
    }

    private static String longWords(final String words) {
        return Stream.of(words.split(" "))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(LONG_WORDS)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> ofPlace(final MatchFacts facts) {
        final List<String> keys = new ArrayList<>();
        if (!facts.pages().known()) {
            return keys;
        }
        final String page = facts.pages().first();
        for (final AuthorKey author : facts.authors().stream().limit(1).toList()) {
            keys.add("page:" + page + " " + facts.pages().last() + " " + author.mainWord());
        }
        if (!facts.volume().isEmpty()) {
            facts.years().forEach(y -> keys.add("place:" + facts.volume() + " " + page + " " + y));
        }
        return keys;
    }
}
