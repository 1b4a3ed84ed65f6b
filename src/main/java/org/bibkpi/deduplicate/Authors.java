package org.bibkpi.deduplicate;

import java.util.List;

/** Whether two bylines are the same people. */
final class Authors {
    private static final double MOST = 0.6;
    private static final double SOME = 0.5;

    private Authors() {}

    /**
     * SAME if the first authors can be one person and at least half of the shorter list is in the other, or most of
     * it is whoever comes first; DIFFERENT if the first authors differ and few are shared.
     */
    static Agreement agreement(final List<BylineName> a, final List<BylineName> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        final double shared = shared(a, b);
        final boolean sameFirst = a.get(0).compatible(b.get(0));
        if (sameFirst ? shared >= SOME : shared >= MOST) {
            return Agreement.SAME;
        }
        return sameFirst || shared >= SOME ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }

    private static double shared(final List<BylineName> a, final List<BylineName> b) {
        final List<BylineName> shorter = a.size() <= b.size() ? a : b;
        final List<BylineName> longer = a.size() <= b.size() ? b : a;
        int found = 0;
        for (final BylineName name : shorter) {
            found += isAmong(name, longer) ? 1 : 0;
        }
        return (double) found / shorter.size();
    }

    private static boolean isAmong(final BylineName name, final List<BylineName> names) {
        for (final BylineName other : names) {
            if (name.compatible(other)) {
                return true;
            }
        }
        return false;
    }
}
