package org.bibkpi.tag;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What one address says, with its evidence.
 *
 * @param verdict hit, review or no
 * @param matches for a hit the names that count, in the order of the address; for review those that may count
 * @param nearMisses names that were met and do not count, the nearest first
 */
public record AddressVerdict(Verdict verdict, List<AddressMatch> matches, List<NearMiss> nearMisses)
        implements Serializable {
    static final AddressVerdict NOTHING = new AddressVerdict(Verdict.NO, List.of(), List.of());

    public AddressVerdict {
        matches = List.copyOf(matches);
        nearMisses = List.copyOf(nearMisses);
    }

    /** What came nearest without counting. */
    public Optional<NearMiss> nearestMiss() {
        return nearMisses.stream().findFirst();
    }
}
