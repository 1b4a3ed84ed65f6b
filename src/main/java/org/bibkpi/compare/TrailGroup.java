package org.bibkpi.compare;

import java.util.List;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/**
 * Publications that are the same works in both runs: usually one and one; more where records were joined or parted, none
 * on one side where a publication came or went.
 *
 * @param before in the earlier run
 * @param after in the later
 */
record TrailGroup(List<PublicationTrail> before, List<PublicationTrail> after) {
    TrailGroup {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    boolean isPair() {
        return before.size() == 1 && after.size() == 1;
    }

    List<RecordTrail> records(final Side side) {
        return (side == Side.BEFORE ? before : after)
                .stream().flatMap(trail -> trail.records().stream()).toList();
    }
}
