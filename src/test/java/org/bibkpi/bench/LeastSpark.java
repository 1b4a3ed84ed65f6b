package org.bibkpi.bench;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The least program on Spark, as plain Java starts it: it counts the lines of a file. */
public final class LeastSpark {
    private LeastSpark() {}

    /** {@code LeastSpark FILE}: prints how many lines it has. */
    public static void main(final String[] args) {
        final SparkConf conf = new SparkConf()
                .setMaster("local[*]")
                .setAppName("least")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1");
        try (JavaSparkContext context = new JavaSparkContext(conf)) {
            System.out.println(context.textFile(args[0]).count());
        }
    }
}
