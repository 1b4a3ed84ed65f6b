package org.bibkpi.cli;

import java.nio.file.Path;
import org.apache.logging.log4j.core.config.Configurator;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.helpers.Reporter;

/** Where Spark's own files go; settings that Spark and its log read when they start. */
final class SparkFiles {
    private SparkFiles() {}

    /** Sets up Spark's log, which says nothing before its file is placed. */
    static void beginLog() {
        LoggerFactory.getLogger(SparkFiles.class);
    }

    /** Only a run keeps a log, and to set one up takes a tenth of the time that a small command has. */
    static void keepNoLog() {
        System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, NOP_FallbackServiceProvider.class.getName());
    }

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
        // Logging began with the job's schema at the latest, when the file was not yet known.
        Configurator.reconfigure();
    }
}
