package org.bibkpi.tag;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.bibkpi.model.Check;

/**
 * Remembers what a function said of the latest values; a new one takes the place of an older one, so that memory is
 * bounded. May be used by many threads at once.
 */
final class Recent<K, V> {
    private final Function<K, V> function;
    private final AtomicReferenceArray<Said<K, V>> latest;

    private record Said<K, V>(K of, V value) {}

    /**
     * Remembers a function's values.
     *
     * @param places how many, a power of two
     */
    Recent(final Function<K, V> function, final int places) {
        Check.that(Integer.bitCount(places) == 1, "places must be a power of two, not %d", places);
        this.function = function;
        this.latest = new AtomicReferenceArray<>(places);
    }

    /** The same as the function says. */
    V of(final K key) {
        final int hash = key.hashCode();
        final int place = (hash ^ (hash >>> 16)) & (latest.length() - 1);
        final Said<K, V> known = latest.getAcquire(place);
        if (known != null && known.of().equals(key)) {
            return known.value();
        }
        final V value = function.apply(key);
        latest.setRelease(place, new Said<>(key, value));
        return value;
    }
}
