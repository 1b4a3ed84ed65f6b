package org.bibkpi.generate;

import java.util.List;
import java.util.Set;
import org.bibkpi.model.Source;

/**
 * What is true of one work.
 *
 * @param workId such as {@code W00001}
 * @param year the year it counts in, or would
 * @param provisional whether no source knows its issue
 * @param reason why it counts or not
 * @param affiliation whether an address of any author is a hit
 * @param ownAffiliation whether an address of a funded author is a hit
 * @param clinical whether its journal is clinical in that year
 * @param funded the people of its byline with funding in that year
 * @param sources the exports it appears in
 * @param identifiers every identifier that some source shows, without prefix
 * @param traps what makes it hard
 */
record TruthRow(
        String workId,
        int year,
        boolean provisional,
        Reason reason,
        Verdict affiliation,
        Verdict ownAffiliation,
        Verdict clinical,
        Set<String> funded,
        Set<Source> sources,
        List<String> identifiers,
        Set<Trap> traps) {
    boolean isCounted() {
        return reason == Reason.COUNTED;
    }
}
