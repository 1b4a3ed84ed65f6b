package org.bibkpi.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps whose order never depends on how they came about. */
final class Ordered {
    private Ordered() {}

    static <V> SortedMap<String, V> copyOf(final Map<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
