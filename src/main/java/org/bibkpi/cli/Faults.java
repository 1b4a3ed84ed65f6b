package org.bibkpi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
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
        command.getErr().println(message(fault));
        if (System.getenv(DEBUG) != null) {
            command.getErr().println(trace(fault));
        }
        return ExitCode.INTERNAL_FAULT;
    }

    /** What a person can do about a fault. */
    static String message(final Throwable fault) {
        if (isShuttingDown()) {
            return "interrupted; nothing was written, and an earlier report is as it was.";
        }
        return lackOfMemory(fault)
                .or(() -> lackOfDisk(fault))
                .orElseGet(() -> "bibkpi met a fault of its own: " + met(fault) + "\nRun it again with " + DEBUG
                        + "=1 in the environment to see where, and report it.");
    }

    /** What work beside threw, for its own sake. */
    private static Throwable met(final Throwable fault) {
        return Optional.of(fault)
                .filter(CompletionException.class::isInstance)
                .map(Throwable::getCause)
                .orElse(fault);
    }

    private static Optional<String> lackOfMemory(final Throwable fault) {
        return mentions(fault, "java.lang.OutOfMemoryError")
                ? Optional.of("there is too little memory; nothing was written, and an earlier report is as it was."
                        + " Give the program more: BIBKPI_JAVA_OPTIONS=-Xmx4g in the environment for 4 GB.")
                : Optional.empty();
    }

    private static Optional<String> lackOfDisk(final Throwable fault) {
        return causes(fault)
                .filter(IOException.class::isInstance)
                .findFirst()
                .map(io -> "a file cannot be written or read: " + io.getMessage()
                        + "\nNothing was written, and an earlier report is as it was.");
    }

    /** Spark tells of a fault on another thread or machine by its text alone. */
    private static boolean mentions(final Throwable fault, final String type) {
        return causes(fault).anyMatch(cause -> cause.toString().contains(type));
    }

    private static Stream<Throwable> causes(final Throwable fault) {
        return Stream.iterate(Optional.of(fault), Optional::isPresent, at -> at.map(Throwable::getCause))
                .flatMap(Optional::stream);
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
