package org.bibkpi.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes and reads values of one type: those that the components of bibkpi's records have. */
interface ValueCodec {
    /** Writes a value. */
    void write(Object value, ByteWriter out);

    /** Reads what {@link #write} wrote. */
    Object read(ByteReader in);

    /** The codec of a type, which may be a record, a sealed interface over records, or a collection of such. */
    static ValueCodec of(final Type type) {
        return type instanceof ParameterizedType parameterized
                ? CollectionCodec.of(parameterized)
                : ofClass((Class<?>) type);
    }

    private static ValueCodec ofClass(final Class<?> type) {
        final ValueCodec known = Known.CODECS.get(type);
        if (known != null) {
            return known;
        }
        final ValueCodec made = make(type);
        Known.CODECS.put(type, made);
        return made;
    }

    private static ValueCodec make(final Class<?> type) {
        if (type.isRecord()) {
            return new ComponentsCodec(type);
        }
        if (type.isEnum()) {
            return new EnumCodec(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return new SealedCodec(type.getPermittedSubclasses());
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    /** Codecs made so far. */
    final class Known {
        private static final Map<Class<?>, ValueCodec> CODECS = new ConcurrentHashMap<>(Map.of(
                String.class, new TextCodec(),
                int.class, new IntCodec(),
                Integer.class, new IntCodec(),
                long.class, new LongCodec(),
                boolean.class, new BooleanCodec()));

        private Known() {}
    }

    /** Text of any length. */
    record TextCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final ByteWriter out) {
            out.writeText((String) value);
        }

        @Override
        public Object read(final ByteReader in) {
            return in.readText();
        }
    }

    /** Whole numbers of 32 bits. */
    record IntCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final ByteWriter out) {
            out.writeLong((Integer) value);
        }

        @Override
        public Object read(final ByteReader in) {
            return (int) in.readLong();
        }
    }

    /** Whole numbers of 64 bits. */
    record LongCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final ByteWriter out) {
            out.writeLong((Long) value);
        }

        @Override
        public Object read(final ByteReader in) {
            return in.readLong();
        }
    }

    /** Truth values. */
    record BooleanCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final ByteWriter out) {
            out.writeByte((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(final ByteReader in) {
            return in.readByte() == 1;
        }
    }

    /**
     * Enumerations, by place.
     *
     * @param constants in the order of the enumeration
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record EnumCodec(Object[] constants) implements ValueCodec {
        @Override
        @SuppressWarnings("EnumOrdinal") // both ends are the same program
        public void write(final Object value, final ByteWriter out) {
            out.writeByte(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(final ByteReader in) {
            return constants[in.readByte()];
        }
    }

    /**
     * A value of one of several records.
     *
     * @param permitted in the order of the interface's declaration
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record SealedCodec(Class<?>[] permitted) implements ValueCodec {
        @Override
        public void write(final Object value, final ByteWriter out) {
            int i = 0;
            while (!permitted[i].isInstance(value)) {
                i++;
            }
            out.writeByte(i);
            ValueCodec.of(permitted[i]).write(value, out);
        }

        @Override
        public Object read(final ByteReader in) {
            return ValueCodec.of(permitted[in.readByte()]).read(in);
        }
    }
}
