package org.bibkpi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into a resource. */
final class Version implements IVersionProvider {
    /** The version, such as {@code 0.1.0}. */
    static String number() {
        final Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/bibkpi.properties")) {
            build.load(in);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"bibkpi " + number()};
    }
}
