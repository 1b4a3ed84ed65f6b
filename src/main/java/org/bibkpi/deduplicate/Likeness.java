package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.Comparator;
import org.bibkpi.model.FoldedText;

/**
 * Where a record stands among those of a block that nothing divides any more, so that the most alike are neighbours.
 *
 * @param title grows with the letters of the title behind its beginning, which they have in common
 * @param rest of journal, authors and place, and last of all it says; two equal records are next to each other
 */
public record Likeness(long title, long rest) implements Comparable<Likeness>, Serializable {
    private static final int FROM = 20;
    private static final int LETTERS = 12;
    private static final int BITS = 5;
    private static final int HALF = 32;
    private static final Comparator<Likeness> ORDER =
            Comparator.comparingLong((Likeness l) -> l.title()).thenComparingLong(Likeness::rest);

    /** The place of a record. */
    public static Likeness of(final MatchFacts facts) {
        long place = TextHash.append(TextHash.EMPTY, facts.volume());
        place = TextHash.append(place, facts.issue().toString());
        place = TextHash.append(place, facts.pages().first());
        for (final AuthorKey author : facts.authors()) {
            place = TextHash.append(place, author.mainWord());
        }
        final long rest = (TextHash.spread(place) >>> HALF << HALF) | (facts.content() >>> HALF);
        return new Likeness(title(FoldedText.compact(facts.title())), rest);
    }

    @Override
    public int compareTo(final Likeness other) {
        return ORDER.compare(this, other);
    }

    private static long title(final String letters) {
        final int from = letters.length() > FROM ? FROM : 0;
        long title = 0;
        for (int i = from; i < from + LETTERS; i++) {
            final int letter = i < letters.length() ? letters.charAt(i) - 'a' + 2 : 0;
            title = (title << BITS) | Math.min(Math.max(letter, i < letters.length() ? 1 : 0), (1 << BITS) - 1);
        }
        return title;
    }
}
