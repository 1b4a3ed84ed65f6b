package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.Identifier;

/**
 * The blocks a record is compared in. Two records of one work share a key if they share an identifier, or the
 * beginning, the end or the long words of the title, or the place in a volume: one of these survives almost every
 * difference that exports make.
 *
 * <p>A crowded block, as that of a title every journal prints, is divided by year, by first author and by page, each for
 * itself: records stay together that agree in any of them. What is crowded still is divided by the next of them too.
 */
final class BlockKeys {
    /** Year, author, page. */
    static final int DIVISIONS = 3;

    private static final int ENDS = 20;
    private static final int LONG_WORDS = 4;
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt((String word) -> -word.length()).thenComparing(Comparator.naturalOrder());
    private static final String SILENT = "silent";

    private BlockKeys() {}

    /** The keys of a record when no block is crowded. */
    static List<BlockKey> of(final MatchFacts facts) {
        final List<BlockKey> keys = new ArrayList<>();
        for (final Identifier id : facts.identifiers()) {
            keys.add(key(id.scheme().name(), id.value()));
        }
        addPlace(keys, facts);
        if (!facts.poorTitle() && !facts.title().isEmpty()) {
            addTitle(keys, facts.title());
        }
        return keys;
    }

    /** The keys of a record, those of crowded blocks replaced by those of their parts. */
    static List<BlockKey> divided(final List<BlockKey> keys, final MatchFacts facts, final Crowds crowds) {
        for (final BlockKey key : keys) {
            if (crowds.divides(key)) {
                return keys.stream().flatMap(k -> divided(k, facts, crowds)).toList();
            }
        }
        return keys;
    }

    /** The parts of a crowded block in which a record of it stands: at least one. */
    static List<BlockKey> parts(final BlockKey crowded, final MatchFacts facts) {
        final List<BlockKey> parts = new ArrayList<>();
        for (int i = crowded.divisions(); i < DIVISIONS; i++) {
            for (final String value : division(i, facts)) {
                parts.add(new BlockKey(hash(TextHash.append(crowded.hash(), i), value), i + 1));
            }
        }
        return parts.isEmpty() ? List.of(new BlockKey(hash(crowded.hash(), SILENT), DIVISIONS)) : parts;
    }

    /** The parts in which a record stands of those blocks that were found crowded last. */
    static Stream<BlockKey> newParts(
            final BlockKey key, final MatchFacts facts, final Crowds crowds, final Crowds newest) {
        if (newest.divides(key)) {
            return parts(key, facts).stream();
        }
        return crowds.divides(key)
                ? parts(key, facts).stream().flatMap(part -> newParts(part, facts, crowds, newest))
                : Stream.empty();
    }

    /** The key of a block, or those of the parts in which a record stands if it is crowded. */
    static Stream<BlockKey> divided(final BlockKey key, final MatchFacts facts, final Crowds crowds) {
        return crowds.divides(key)
                ? parts(key, facts).stream().flatMap(part -> divided(part, facts, crowds))
                : Stream.of(key);
    }

    private static List<String> division(final int way, final MatchFacts facts) {
        return switch (way) {
            case 0 -> years(facts);
            case 1 -> facts.authors().stream().limit(1).map(AuthorKey::mainWord).toList();
            default -> facts.pages().known() ? List.of(facts.pages().first()) : List.of();
        };
    }

    /** Each year and the next, so that works a year apart meet. */
    private static List<String> years(final MatchFacts facts) {
        return facts.years().stream()
                .flatMap(y -> Stream.of(y, y + 1))
                .distinct()
                .map(String::valueOf)
                .toList();
    }

    private static void addTitle(final List<BlockKey> keys, final String words) {
        final String letters = FoldedText.compact(words);
        final int ends = Math.min(ENDS, letters.length());
        keys.add(key("begin", letters.substring(0, ends)));
        keys.add(key("end", letters.substring(letters.length() - ends)));
        keys.add(key("words", longWords(words)));
    }

    private static String longWords(final String title) {
        final String[] words = title.split(" ");
        Arrays.sort(words, LONGEST_FIRST);
        final Set<String> longest = new TreeSet<>();
        for (int i = 0; i < words.length && longest.size() < LONG_WORDS; i++) {
            longest.add(words[i]);
        }
        return String.join(" ", longest);
    }

    private static void addPlace(final List<BlockKey> keys, final MatchFacts facts) {
        if (!facts.pages().known()) {
            return;
        }
        final String page = facts.pages().first();
        if (!facts.authors().isEmpty()) {
            final String author = facts.authors().get(0).mainWord();
            keys.add(key("page", page + " " + facts.pages().last() + " " + author));
        }
        if (!facts.volume().isEmpty()) {
            facts.years().forEach(y -> keys.add(key("place", facts.volume() + " " + page + " " + y)));
        }
    }

    private static BlockKey key(final String kind, final String text) {
        return BlockKey.undivided(hash(TextHash.append(TextHash.EMPTY, kind), text));
    }

    private static long hash(final long before, final String text) {
        return TextHash.spread(TextHash.append(before, text));
    }
}
