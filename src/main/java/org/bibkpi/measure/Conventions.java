package org.bibkpi.measure;

import java.io.Serializable;
import java.util.Set;
import org.bibkpi.tag.RosterRoute;

/**
 * How a job counts where practice differs.
 *
 * @param yearBasis which year a publication is counted in
 * @param routesOff ways from an author to the roster that do not count before a person has ruled
 */
public record Conventions(YearBasis yearBasis, Set<RosterRoute> routesOff) implements Serializable {
    /** What is usual. */
    public static final Conventions DEFAULT = new Conventions(YearBasis.ISSUE, Set.of());

    public Conventions {
        routesOff = Set.copyOf(routesOff);
    }
}
