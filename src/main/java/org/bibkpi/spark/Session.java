package org.bibkpi.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A Spark context for one run: all cores of this machine unless the start says otherwise ({@code spark-submit}), without
 * a web page.
 */
final class Session implements Closeable {
    /** What Spark's memory manager demands: one and a half times the 300 MiB that it sets aside. */
    private static final long LEAST_MEMORY = 450L << 20;

    private final JavaSparkContext context;

    private Session(final JavaSparkContext context) {
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @throws OutOfMemoryError if Spark would refuse to start in the memory that Java may use
     */
    static Session start(final String name) {
        if (Runtime.getRuntime().maxMemory() < LEAST_MEMORY) {
            throw new OutOfMemoryError("Spark needs " + (LEAST_MEMORY >> 20) + " MiB");
        }
        final SparkConf conf = new SparkConf(true)
                .setAppName("bibkpi " + name)
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false");
        if (conf.get("spark.master").startsWith("local")) {
            // Spark's own messages stay within this machine.
            conf.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            // Written in Java: Spark's default unpacks a native library into the temporary folder, where it stays if
            // the run is killed.
            conf.setIfMissing("spark.io.compression.codec", "lzf");
            // A task that runs out of memory is told to the user; by default it ends the program without a word.
            conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
        }
        return new Session(new JavaSparkContext(conf));
    }

    /** Loads what every start needs, whatever its settings. */
    static void prepare() {
        SparkHadoopUtil.get();
        try {
            UserGroupInformation.getCurrentUser();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JavaSparkContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
