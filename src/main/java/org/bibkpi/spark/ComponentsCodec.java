package org.bibkpi.spark;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record, component by component, through its own constructor: what could not be made cannot be read either. */
final class ComponentsCodec implements ValueCodec {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final ValueCodec[] codecs;

    ComponentsCodec(final Class<?> type) {
        final RecordComponent[] components = type.getRecordComponents();
        this.accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        this.codecs = Arrays.stream(components)
                .map(c -> ValueCodec.of(c.getGenericType()))
                .toArray(ValueCodec[]::new);
        this.constructor = constructor(type, components);
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(a -> a.setAccessible(true));
    }

    @Override
    public void write(final Object value, final ByteWriter out) {
        try {
            for (int i = 0; i < accessors.length; i++) {
                codecs[i].write(accessors[i].invoke(value), out);
            }
        } catch (final IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(final ByteReader in) {
        final Object[] values = new Object[codecs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = codecs[i].read(in);
        }
        try {
            return constructor.newInstance(values);
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructor(final Class<?> type, final RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (final NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }
}
