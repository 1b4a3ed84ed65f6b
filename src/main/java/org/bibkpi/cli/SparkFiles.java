package org.bibkpi.cli;

import java.nio.file.Path;
import org.apache.logging.log4j.core.config.Configurator;

/** Where Spark's own files go; settings that Spark and its log read when they start. */
final class SparkFiles {
    private SparkFiles() {}

    /**
     * Places them.
     *
     * @param log a file beside the reports, read by {@code log4j2.properties}
     * @param scratch what does not fit into memory; on a cluster its machines use folders of their own
     */
    static void place(final Path log, final Path scratch) {
        System.setProperty("bibkpi.log", log.toString());
        System.setProperty("bibkpi.log.level", "info");
        System.setProperty("spark.local.dir", scratch.toString());
        // Logging may have begun with the job's schema, when the file was not yet known.
        Configurator.reconfigure();
    }
}
