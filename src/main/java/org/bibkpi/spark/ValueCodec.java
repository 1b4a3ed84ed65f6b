package org.bibkpi.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes and reads values of one type: those that the components of bibkpi's records have. */
interface ValueCodec {
    /** Writes a value. */
    void write(Object value, DataOutputStream out) throws IOException;

    /** Reads what {@link #write} wrote. */
    Object read(DataInputStream in) throws IOException;

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

    /** Text of any length: a byte for each letter where that is enough, else two; half a surrogate pair survives too. */
    record TextCodec() implements ValueCodec {
        private static final int LATIN = 0xFF;

        @Override
        public void write(final Object value, final DataOutputStream out) throws IOException {
            final String text = (String) value;
            final boolean latin = text.chars().allMatch(c -> c <= LATIN);
            out.writeInt(latin ? text.length() : -text.length());
            if (latin) {
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                out.writeChars(text);
            }
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            final int length = in.readInt();
            return length >= 0
                    ? new String(in.readNBytes(length), StandardCharsets.ISO_8859_1)
                    : wide(new char[-length], in);
        }

        private static String wide(final char[] letters, final DataInputStream in) throws IOException {
            for (int i = 0; i < letters.length; i++) {
                letters[i] = in.readChar();
            }
            return new String(letters);
        }
    }

    /** Whole numbers of 32 bits. */
    record IntCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final DataOutputStream out) throws IOException {
            out.writeInt((Integer) value);
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            return in.readInt();
        }
    }

    /** Whole numbers of 64 bits. */
    record LongCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final DataOutputStream out) throws IOException {
            out.writeLong((Long) value);
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            return in.readLong();
        }
    }

    /** Truth values. */
    record BooleanCodec() implements ValueCodec {
        @Override
        public void write(final Object value, final DataOutputStream out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            return in.readBoolean();
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
        public void write(final Object value, final DataOutputStream out) throws IOException {
            out.writeByte(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            return constants[in.readUnsignedByte()];
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
        public void write(final Object value, final DataOutputStream out) throws IOException {
            for (int i = 0; i < permitted.length; i++) {
                if (permitted[i].isInstance(value)) {
                    out.writeByte(i);
                    ValueCodec.of(permitted[i]).write(value, out);
                }
            }
        }

        @Override
        public Object read(final DataInputStream in) throws IOException {
            return ValueCodec.of(permitted[in.readUnsignedByte()]).read(in);
        }
    }
}
