package org.bibkpi.spark;

import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists, sets, maps and optional values: how many, then one after the other. */
final class CollectionCodec implements ValueCodec {
    private enum Kind {
        LIST,
        SET,
        MAP,
        OPTIONAL
    }

    private final Kind kind;
    private final List<ValueCodec> parts;
    /** Of the members, or the keys. */
    private final ValueCodec first;

    private CollectionCodec(final Kind kind, final List<ValueCodec> parts) {
        this.kind = kind;
        this.parts = parts;
        this.first = parts.get(0);
    }

    static CollectionCodec of(final ParameterizedType type) {
        final List<ValueCodec> parts = new ArrayList<>();
        for (final var argument : type.getActualTypeArguments()) {
            parts.add(ValueCodec.of(argument));
        }
        return new CollectionCodec(kind((Class<?>) type.getRawType()), List.copyOf(parts));
    }

    @Override
    public void write(final Object value, final ByteWriter out) {
        switch (kind) {
            case LIST, SET -> writeAll((Collection<?>) value, out);
            case MAP -> writeAll((Map<?, ?>) value, out);
            case OPTIONAL -> writeOptional((Optional<?>) value, out);
        }
    }

    @Override
    public Object read(final ByteReader in) {
        final int size = (int) in.readLong();
        return switch (kind) {
            case LIST -> size == 0 ? List.of() : readInto(new ArrayList<>(size), size, in);
            case SET -> readInto(new LinkedHashSet<>(size), size, in);
            case MAP -> readMap(size, in);
            case OPTIONAL -> size == 0 ? Optional.empty() : Optional.of(first.read(in));
        };
    }

    private void writeAll(final Collection<?> values, final ByteWriter out) {
        out.writeLong(values.size());
        if (!values.isEmpty()) {
            for (final Object value : values) {
                first.write(value, out);
            }
        }
    }

    private void writeOptional(final Optional<?> value, final ByteWriter out) {
        out.writeLong(value.isPresent() ? 1 : 0);
        if (value.isPresent()) {
            first.write(value.get(), out);
        }
    }

    private void writeAll(final Map<?, ?> values, final ByteWriter out) {
        out.writeLong(values.size());
        for (final Map.Entry<?, ?> entry : values.entrySet()) {
            first.write(entry.getKey(), out);
            parts.get(1).write(entry.getValue(), out);
        }
    }

    private Collection<Object> readInto(final Collection<Object> values, final int size, final ByteReader in) {
        for (int i = 0; i < size; i++) {
            values.add(first.read(in));
        }
        return values;
    }

    private Map<Object, Object> readMap(final int size, final ByteReader in) {
        final Map<Object, Object> values = new LinkedHashMap<>(size);
        for (int i = 0; i < size; i++) {
            values.put(first.read(in), parts.get(1).read(in));
        }
        return values;
    }

    private static Kind kind(final Class<?> type) {
        if (type == List.class) {
            return Kind.LIST;
        }
        if (type == Set.class) {
            return Kind.SET;
        }
        if (type == Map.class) {
            return Kind.MAP;
        }
        if (type == Optional.class) {
            return Kind.OPTIONAL;
        }
        throw new IllegalArgumentException("no codec for " + type);
    }
}
