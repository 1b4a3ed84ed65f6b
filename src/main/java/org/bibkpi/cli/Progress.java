package org.bibkpi.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import java.util.Locale;
import org.bibkpi.spark.StageListener;
import picocli.CommandLine;

/** Says what a run is doing: on a terminal as one line that changes, elsewhere as a line for each stage. */
final class Progress implements StageListener, Closeable {
    private static final String WIPE = "\r\u001B[K";

    private final PrintWriter messages;
    private final boolean terminal;
    private final boolean silent;
    private final boolean verbose;
    private final long start = System.nanoTime();
    private long stageStart = start;
    private String stage = "";

    private Progress(final PrintWriter messages, final boolean silent, final boolean verbose) {
        this.messages = messages;
        this.silent = silent;
        this.verbose = verbose;
        // With NO_COLOR set, nothing but plain lines is written.
        this.terminal = CommandLine.Help.Ansi.AUTO.enabled();
    }

    /** For work that a person waits for. */
    static Progress of(final PrintWriter messages, final Loudness loudness) {
        return new Progress(messages, loudness.isQuiet(), loudness.isVerbose());
    }

    /** For work that takes no time worth telling, unless somebody asks. */
    static Progress onRequest(final PrintWriter messages, final Loudness loudness) {
        return new Progress(messages, !loudness.isVerbose(), loudness.isVerbose());
    }

    @Override
    public void begins(final String next) {
        end();
        stage = next;
        stageStart = System.nanoTime();
        announce();
    }

    @Override
    public void tells(final String detail) {
        if (verbose) {
            messages.println((terminal ? WIPE : "") + "  " + detail + " (after " + seconds(start) + ")");
            announce();
        }
    }

    private void announce() {
        if (terminal && !silent && !stage.isEmpty()) {
            messages.print(stage + " …");
            messages.flush();
        }
    }

    @Override
    public void close() {
        end();
        if (!silent) {
            messages.println("done in " + seconds(start));
        }
    }

    private void end() {
        if (silent || stage.isEmpty()) {
            return;
        }
        messages.println((terminal ? WIPE : "") + stage + ": " + seconds(stageStart));
        stage = "";
    }

    private static String seconds(final long since) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
    }
}
