package org.bibkpi.tag;

import java.util.Optional;

/** The decisions that were asked for last, by the meaning of the address: a fixed number. For one thread. */
final class Decisions {
    private static final int PLACES = 1 << 15;

    private final long[] meanings = new long[PLACES];
    private final Decision[] decisions = new Decision[PLACES];

    Optional<Decision> find(final long meaning) {
        final int place = WordHash.slot(meaning, PLACES - 1);
        return meanings[place] == meaning ? Optional.ofNullable(decisions[place]) : Optional.empty();
    }

    void put(final long meaning, final Decision decision) {
        final int place = WordHash.slot(meaning, PLACES - 1);
        meanings[place] = meaning;
        decisions[place] = decision;
    }
}
