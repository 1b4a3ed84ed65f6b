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

    private CollectionCodec(final Kind kind, final List<ValueCodec> parts) {
        this.kind = kind;
        this.parts = parts;
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
            case OPTIONAL -> writeAll(((Optional<?>) value).stream().toList(), out);
        }
    }

    @Override
    public Object read(final ByteReader in) {
        final int size = (int) in.readLong();
        return switch (kind) {
            case LIST -> readInto(new ArrayList<>(size), size, in);
            case SET -> readInto(new LinkedHashSet<>(size), size, in);
            case MAP -> readMap(size, in);
            case OPTIONAL -> readInto(new ArrayList<>(1), size, in).stream().findFirst();
        };
    }

    private void writeAll(final Collection<?> values, final ByteWriter out) {
        out.writeLong(values.size());
        for (final Object value : values) {
            parts.get(0).write(value, out);
        }
    }

    private void writeAll(final Map<?, ?> values, final ByteWriter out) {
        out.writeLong(values.size());
        for (final Map.Entry<?, ?> entry : values.entrySet()) {
            parts.get(0).write(entry.getKey(), out);
            parts.get(1).write(entry.getValue(), out);
        }
    }

    private Collection<Object> readInto(final Collection<Object> values, final int size, final ByteReader in) {
        for (int i = 0; i < size; i++) {
            values.add(parts.get(0).read(in));
        }
        return values;
    }

    private Map<Object, Object> readMap(final int size, final ByteReader in) {
        final Map<Object, Object> values = new LinkedHashMap<>(size);
        for (int i = 0; i < size; i++) {
            values.put(parts.get(0).read(in), parts.get(1).read(in));
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
