package org.bibkpi.cli;

import java.io.Closeable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bibkpi.spark.SparkRun;

/** Spark, which starts while the job's lists are read. */
final class StartingSpark implements Closeable {
    private final CompletableFuture<SparkRun> start;

    StartingSpark(final Supplier<SparkRun> start) {
        this.start = Beside.start(start);
    }

    /** Spark, once it has started; what kept it from starting is thrown. */
    SparkRun started() {
        return Beside.join(start);
    }

    /** Stops it, if it ever started. */
    @Override
    public void close() {
        final boolean unused = start.thenAccept(SparkRun::close)
                .handle((stopped, fault) -> true)
                .join();
    }
}
