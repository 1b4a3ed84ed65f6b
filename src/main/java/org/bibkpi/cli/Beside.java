package org.bibkpi.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.bibkpi.model.InputException;

/** Work that is done while something else is. */
final class Beside {
    private Beside() {}

    /** Starts it on a thread of its own, which may call on all cores and ends with the program. */
    static <T> CompletableFuture<T> start(final Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Beside::startThread);
    }

    /** Starts work that gives no result. */
    static CompletableFuture<Void> run(final Runnable work) {
        return CompletableFuture.runAsync(work, Beside::startThread);
    }

    /** Starts work that only saves time later: what fails in it fails again where it is needed, and is told there. */
    static void ahead(final Runnable work) {
        final CompletableFuture<Void> unused = run(work);
    }

    private static void startThread(final Runnable task) {
        final Thread thread = new Thread(task, "beside");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Its result, once it is there.
     *
     * @throws InputException as the work threw it
     */
    static <T> T join(final CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (final CompletionException e) {
            throw e.getCause() instanceof InputException input ? input : e;
        }
    }
}
