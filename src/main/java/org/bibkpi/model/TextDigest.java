package org.bibkpi.model;

import java.util.Collection;
import java.util.function.Function;

/**
 * A short digest of texts in order: equal if nothing changed, and no way back to what they said. The same on every
 * machine.
 */
public final class TextDigest {
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    /** Adds a text. */
    public void add(final String text) {
        mix(text.hashCode());
        mix(text.length());
    }

    /** Adds texts, and how many they are. */
    public void addAll(final Collection<String> texts) {
        texts.forEach(this::add);
        mix(texts.size());
    }

    /** Adds a text of each value, and how many they are. */
    public <T> void addAll(final Collection<T> values, final Function<T, String> text) {
        for (final T value : values) {
            add(text.apply(value));
        }
        mix(values.size());
    }

    /** The digest of all that was added. */
    public String value() {
        return Long.toHexString(state);
    }

    private void mix(final int value) {
        state = (state ^ value) * MULTIPLIER;
        state ^= state >>> Integer.SIZE;
    }
}
