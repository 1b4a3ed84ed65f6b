package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bibkpi.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * A record made ready to be compared with many others. What takes time is worked out when a comparison first asks for it:
 * most end before.
 */
public final class Candidate {
    private final MatchFacts facts;
    private final long[] wholeBlocks;
    private final List<BareDoi> dois;
    private @Nullable ComparedTitle title;
    private @Nullable List<BylineName> authors;

    /**
     * A record among others.
     *
     * @param wholeBlocks the keys of the blocks in which the record meets all others
     */
    public Candidate(final MatchFacts facts, final long[] wholeBlocks) {
        this.facts = facts;
        this.wholeBlocks = wholeBlocks.clone();
        Arrays.sort(this.wholeBlocks);
        this.dois = dois(facts);
    }

    private static List<BareDoi> dois(final MatchFacts facts) {
        List<BareDoi> dois = List.of();
        for (final Identifier id : facts.identifiers()) {
            if (id.scheme() == Identifier.Scheme.DOI) {
                dois = dois.isEmpty() ? new ArrayList<>(1) : dois;
                dois.add(BareDoi.of(id));
            }
        }
        return dois;
    }

    /** What the rules read of the record. */
    public MatchFacts facts() {
        return facts;
    }

    List<BareDoi> dois() {
        return dois;
    }

    ComparedTitle title() {
        final ComparedTitle known = title;
        if (known != null) {
            return known;
        }
        final ComparedTitle made = new ComparedTitle(facts.title());
        title = made;
        return made;
    }

    List<BylineName> authors() {
        final List<BylineName> known = authors;
        if (known != null) {
            return known;
        }
        final List<BylineName> made = new ArrayList<>(facts.authors().size());
        for (final AuthorKey author : facts.authors()) {
            made.add(new BylineName(author));
        }
        authors = made;
        return made;
    }

    /** Whether the block of this key is one in which the record meets all others. */
    boolean meetsAllIn(final long block) {
        return Arrays.binarySearch(wholeBlocks, block) >= 0;
    }

    /** Whether this is the first of the blocks in which the two meet: there, and there only, they are compared. */
    boolean meetsFirstIn(final long block, final Candidate other) {
        final int first = firstCommon(other);
        return first < wholeBlocks.length && wholeBlocks[first] == block;
    }

    /** Whether the two meet in any block all of whose records are compared. */
    boolean meets(final Candidate other) {
        return firstCommon(other) < wholeBlocks.length;
    }

    /** The place of the smallest key that both have; beyond the last if there is none. */
    private int firstCommon(final Candidate other) {
        int i = 0;
        int j = 0;
        while (i < wholeBlocks.length && j < other.wholeBlocks.length && wholeBlocks[i] != other.wholeBlocks[j]) {
            if (wholeBlocks[i] < other.wholeBlocks[j]) {
                i++;
            } else {
                j++;
            }
        }
        return j < other.wholeBlocks.length ? i : wholeBlocks.length;
    }
}
