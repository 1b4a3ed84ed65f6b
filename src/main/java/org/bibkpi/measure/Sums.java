package org.bibkpi.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Values in the making, added up by key. */
final class Sums<K, V> {
    private final BinaryOperator<V> plus;
    private final Map<K, V> sums = new HashMap<>();

    /** Nothing yet. */
    Sums(final BinaryOperator<V> plus) {
        this.plus = plus;
    }

    /** Adds to one key's value. */
    void add(final K key, final V value) {
        sums.merge(key, value, plus);
    }

    /** Adds to many. */
    void addAll(final Map<K, V> values) {
        values.forEach(this::add);
    }

    /** What has come together so far. */
    Map<K, V> result() {
        return Map.copyOf(sums);
    }
}
