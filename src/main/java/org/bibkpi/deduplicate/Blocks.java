package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The pairs of a block. A block that grew too large, as that of a title every journal prints, is divided by year, then
 * by first author, then by page; what is still too large is sorted and each record compared with its neighbours.
 */
public final class Blocks {
    /** Up to here every record is compared with every other. */
    static final int LARGEST = 50;

    private static final int NEIGHBOURS = 15;

    /** What divides a large block, one after the other; records that do not say it stand in each part. */
    private static final List<Function<MatchFacts, List<String>>> DIVISIONS = List.of(
            Blocks::years,
            facts -> facts.authors().stream().limit(1).map(AuthorKey::mainWord).toList(),
            facts -> facts.pages().known() ? List.of(facts.pages().first()) : List.of());

    private static final Comparator<MatchFacts> ALIKE = Comparator.comparing(MatchFacts::title)
            .thenComparing(f -> f.years().toString())
            .thenComparing(f -> f.authors().toString())
            .thenComparing(MatchFacts::id);

    private Blocks() {}

    /** Gives every pair of a block that is to be judged, the smaller record id first; a pair may come repeatedly. */
    public static void forEachPair(final List<MatchFacts> block, final BiConsumer<MatchFacts, MatchFacts> pair) {
        divide(block, 0, (a, b) -> {
            if (a.compareTo(b) < 0) {
                pair.accept(a, b);
            } else {
                pair.accept(b, a);
            }
        });
    }

    private static void divide(
            final List<MatchFacts> block, final int level, final BiConsumer<MatchFacts, MatchFacts> pair) {
        if (block.size() <= LARGEST) {
            within(block, block.size(), pair);
        } else if (level == DIVISIONS.size()) {
            within(block.stream().sorted(ALIKE).toList(), NEIGHBOURS, pair);
        } else {
            parts(block, DIVISIONS.get(level)).forEach(part -> divide(part, level + 1, pair));
        }
    }

    private static void within(
            final List<MatchFacts> block, final int reach, final BiConsumer<MatchFacts, MatchFacts> pair) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + reach); j++) {
                pair.accept(block.get(i), block.get(j));
            }
        }
    }

    private static List<List<MatchFacts>> parts(
            final List<MatchFacts> block, final Function<MatchFacts, List<String>> by) {
        final Map<String, List<MatchFacts>> parts = new TreeMap<>();
        final List<MatchFacts> silent = new ArrayList<>();
        for (final MatchFacts facts : block) {
            final List<String> keys = by.apply(facts);
            keys.forEach(k -> parts.computeIfAbsent(k, x -> new ArrayList<>()).add(facts));
            if (keys.isEmpty()) {
                silent.add(facts);
            }
        }
        return withSilent(parts, silent);
    }

    /** Few silent records join each part; many stand for themselves, lest every part grow too large again. */
    private static List<List<MatchFacts>> withSilent(
            final Map<String, List<MatchFacts>> parts, final List<MatchFacts> silent) {
        final List<List<MatchFacts>> all = new ArrayList<>(parts.values());
        if (silent.size() <= LARGEST / 2) {
            all.forEach(part -> part.addAll(silent));
        }
        all.add(silent);
        return all;
    }

    /** Each year and the next, so that works a year apart meet. */
    private static List<String> years(final MatchFacts facts) {
        return facts.years().stream()
                .flatMap(y -> List.of(y, y + 1).stream())
                .distinct()
                .map(String::valueOf)
                .toList();
    }
}
