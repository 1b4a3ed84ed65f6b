package org.bibkpi.cli;

import java.nio.file.Path;
import org.apache.logging.log4j.core.config.Configurator;

/** Where Spark's own log goes: a file beside the reports, read by {@code log4j2.properties} when Spark starts. */
final class SparkLog {
    private SparkLog() {}

    static void writeTo(final Path file) {
        System.setProperty("bibkpi.log", file.toString());
        System.setProperty("bibkpi.log.level", "info");
        // Logging may have begun with the job's schema, when the file was not yet known.
        Configurator.reconfigure();
    }
}
