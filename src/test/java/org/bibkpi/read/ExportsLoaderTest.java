package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that Spark submits is loaded by another loader than the one that the threads of a pool know. */
final class ExportsLoaderTest {
    @Test
    void findsTheFormatsFromAThreadThatDoesNotKnowTheProgram() throws ReflectiveOperationException {
        final Thread thread = Thread.currentThread();
        final ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            final Class<?> exports = new Anew().loadClass(Exports.class.getName());
            assertThat(exports).isNotEqualTo(Exports.class);
            assertThat((List<?>) exports.getMethod("formats").invoke(null)).hasSameSizeAs(Exports.formats());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    /** Loads the classes of reading once more. */
    private static final class Anew extends ClassLoader {
        Anew() {
            super(Exports.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(final String name, final boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.bibkpi.read.")) {
                return super.loadClass(name, resolve);
            }
            final Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(final String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                final byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (final IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
