package org.bibkpi.deduplicate;

import java.util.Arrays;
import java.util.List;

/** A record made ready to be compared with many others. */
public final class Candidate {
    private final MatchFacts facts;
    private final long[] wholeBlocks;
    private final ComparedTitle title;
    private final List<BylineName> authors;

    /**
     * Works out once what each comparison needs.
     *
     * @param wholeBlocks the keys of the blocks in which the record meets all others
     */
    public Candidate(final MatchFacts facts, final long[] wholeBlocks) {
        this.facts = facts;
        this.wholeBlocks = Arrays.stream(wholeBlocks).sorted().toArray();
        this.title = new ComparedTitle(facts.title());
        this.authors = facts.authors().stream().map(BylineName::new).toList();
    }

    /** What the rules read of the record. */
    public MatchFacts facts() {
        return facts;
    }

    ComparedTitle title() {
        return title;
    }

    List<BylineName> authors() {
        return authors;
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
