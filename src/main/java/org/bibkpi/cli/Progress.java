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
    private final boolean quiet;
    private final long start = System.nanoTime();
    private long stageStart = start;
    private String stage = "";

    Progress(final PrintWriter messages, final boolean quiet) {
        this.messages = messages;
        this.quiet = quiet;
        this.terminal = CommandLine.Help.Ansi.AUTO.enabled();
    }

    @Override
    public void begins(final String next) {
        end();
        stage = next;
        stageStart = System.nanoTime();
        if (terminal && !quiet) {
            messages.print(next + " …");
            messages.flush();
        }
    }

    @Override
    public void close() {
        end();
        if (!quiet) {
            messages.println("done in " + seconds(start));
        }
    }

    private void end() {
        if (quiet || stage.isEmpty()) {
            return;
        }
        messages.println((terminal ? WIPE : "") + stage + ": " + seconds(stageStart));
        stage = "";
    }

    private static String seconds(final long since) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
    }
}
