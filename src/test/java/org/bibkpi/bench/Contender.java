package org.bibkpi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One way to an answer, run as a process of its own each time.
 *
 * @param name for the table
 * @param command with its arguments
 * @param environment beside what this process has
 */
record Contender(String name, List<String> command, Map<String, String> environment) {
    Contender {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A class of this package, on the class path of this process. */
    static Contender java(final String name, final Class<?> main, final String... arguments) {
        final String java =
                Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return of(name, List.of(java, "-cp", System.getProperty("java.class.path"), main.getName()), arguments);
    }

    /** A command with more arguments. */
    static Contender of(final String name, final List<String> command, final String... arguments) {
        final List<String> whole = new ArrayList<>(command);
        Collections.addAll(whole, arguments);
        return new Contender(name, whole, Map.of());
    }

    /** The same with a variable of the environment. */
    Contender with(final String variable, final String value) {
        return new Contender(name, command, Map.of(variable, value));
    }

    /** What a run takes from start to end; what it prints goes into a file. */
    Usage run(final Path log) throws IOException, InterruptedException {
        final ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        final long start = System.nanoTime();
        final Process process = builder.start();
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            // It can only be asked for while the process runs.
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        final Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(name + " ended with " + process.exitValue() + "; see " + log);
        }
        return new Usage(wall, cpu);
    }

    /**
     * What one run took.
     *
     * @param wall from start to end
     * @param cpu of all cores together
     */
    record Usage(Duration wall, Duration cpu) {}
}
