package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All names, as paths of symbols: found in one pass over an address, whatever their number. */
final class NameIndex {
    private static final int NONE = -1;

    private final List<NameEntry> entries = new ArrayList<>();
    private final List<Integer> entryOfNode = new ArrayList<>(List.of(NONE));
    private long[] keys = new long[1 << 14];
    private int[] next = new int[1 << 14];
    private boolean[] starts = new boolean[1 << 12];
    private int size;

    NameIndex() {
        Arrays.fill(next, NONE);
    }

    /** Adds a name. The entry that has it already, if any, keeps it and is returned. */
    Optional<NameEntry> add(final int[] symbols, final NameEntry entry) {
        if (symbols.length == 0) {
            return Optional.empty();
        }
        int node = 0;
        for (final int symbol : symbols) {
            node = childOrNew(node, symbol);
        }
        final int present = entryOfNode.get(node);
        if (present != NONE) {
            return Optional.of(entries.get(present));
        }
        entries.add(entry);
        entryOfNode.set(node, entries.size() - 1);
        markStart(symbols[0]);
        return Optional.empty();
    }

    boolean startsAt(final int symbol) {
        return symbol < starts.length && starts[symbol];
    }

    /** Adds to {@code spans} every name that begins at a position. */
    void collect(final SymbolSequence sequence, final int begin, final List<Span> spans) {
        int node = 0;
        for (int at = begin; at < sequence.length; at++) {
            node = child(node, sequence.symbol[at]);
            if (node == NONE) {
                return;
            }
            final int entry = entryOfNode.get(node);
            if (entry != NONE) {
                spans.add(new Span(begin, at + 1, entries.get(entry)));
            }
        }
    }

    /** All names in a sequence, overlapping ones too. */
    List<Span> all(final SymbolSequence sequence) {
        final List<Span> spans = new ArrayList<>(4);
        for (int at = 0; at < sequence.length; at++) {
            if (startsAt(sequence.symbol[at])) {
                collect(sequence, at, spans);
            }
        }
        return spans;
    }

    private void markStart(final int symbol) {
        if (symbol >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(symbol + 1, starts.length * 2));
        }
        starts[symbol] = true;
    }

    private int child(final int node, final int symbol) {
        final long key = (long) node << 32 | symbol;
        final int mask = keys.length - 1;
        int slot = WordHash.slot(key, mask);
        while (next[slot] != NONE) {
            if (keys[slot] == key) {
                return next[slot];
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    private int childOrNew(final int node, final int symbol) {
        final int child = child(node, symbol);
        if (child != NONE) {
            return child;
        }
        entryOfNode.add(NONE);
        size++;
        if (size * 3 > keys.length) {
            grow();
        }
        put((long) node << 32 | symbol, entryOfNode.size() - 1);
        return entryOfNode.size() - 1;
    }

    private void grow() {
        final long[] oldKeys = keys;
        final int[] oldNext = next;
        keys = new long[oldKeys.length * 2];
        next = new int[keys.length];
        Arrays.fill(next, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNext[i] != NONE) {
                put(oldKeys[i], oldNext[i]);
            }
        }
    }

    private void put(final long key, final int node) {
        final int mask = keys.length - 1;
        int slot = WordHash.slot(key, mask);
        while (next[slot] != NONE) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        next[slot] = node;
    }
}
