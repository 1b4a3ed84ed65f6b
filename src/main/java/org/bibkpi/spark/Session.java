package org.bibkpi.spark;

import java.io.Closeable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * A Spark context for one run: all cores of this machine unless the start says otherwise ({@code spark-submit}), without
 * a web page.
 */
final class Session implements Closeable {
    private final JavaSparkContext context;

    private Session(final JavaSparkContext context) {
        this.context = context;
    }

    static Session start(final String name) {
        final SparkConf conf = new SparkConf(true)
                .setAppName("bibkpi " + name)
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.ui.showConsoleProgress", "false");
        if (conf.get("spark.master").startsWith("local")) {
            // Spark's own messages stay within this machine.
            conf.setIfMissing("spark.driver.host", "127.0.0.1").setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return new Session(new JavaSparkContext(conf));
    }

    JavaSparkContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
