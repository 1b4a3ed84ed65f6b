package org.bibkpi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.bibkpi.model.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Faults as messages: bad input says what to do instead and never shows a stack trace. */
final class Faults implements IExecutionExceptionHandler {
    private static final String DEBUG = "BIBKPI_DEBUG";

    @Override
    public int handleExecutionException(final Exception fault, final CommandLine command, final ParseResult parsed) {
        if (fault instanceof InputException input) {
            command.getErr().println(input.text());
            return ExitCode.INPUT_INVALID;
        }
        if (isShuttingDown()) {
            command.getErr().println("interrupted; nothing was written, and an earlier report is as it was.");
            return ExitCode.INTERNAL_FAULT;
        }
        command.getErr()
                .println("bibkpi met a fault of its own: " + fault + "\nRun it again with " + DEBUG
                        + "=1 in the environment to see where, and report it.");
        if (System.getenv(DEBUG) != null) {
            command.getErr().println(trace(fault));
        }
        return ExitCode.INTERNAL_FAULT;
    }

    /** Whether somebody stopped the program, which takes Spark away from under a run: Java takes no more hooks then. */
    private static boolean isShuttingDown() {
        try {
            final Thread probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (final IllegalStateException e) {
            return true;
        }
    }

    private static String trace(final Exception fault) {
        final StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
