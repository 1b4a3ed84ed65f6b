package org.bibkpi.cli;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder as a reader of the guide has it before him, with jobs, sample data, registries and a {@code ./bibkpi}, in which
 * commands are executed by the system's shell.
 */
final class GuideShell implements Closeable {
    /** Hands a call to {@link GuideProgram} and passes on its answer. */
    private static final String BIBKPI = """
            #!/bin/sh
            for word in call "$@"; do printf '%s\\0' "$word"; done > "$TALK/call"
            code=$(cat "$TALK/code")
            cat "$TALK/out"
            cat "$TALK/err" >&2
            exit "$code"
            """;

    /** A page's tests run with all the others; here it is enough that they are there. */
    private static final String NO_MAVEN = "#!/bin/sh\n";

    private static final List<Path> COPIED = List.of(
            Path.of("jobs"),
            Path.of("sample-data"),
            Path.of("src", "main", "resources"),
            Path.of("src", "test", "resources", "read"));

    private static final int PATIENCE_SECONDS = 180;

    private final Path home;
    private final Path talk;
    private final Process program;

    private GuideShell(final Path home, final Path talk, final Process program) {
        this.home = home;
        this.talk = talk;
        this.program = program;
    }

    /** Opens one in a folder; classes and resources in {@code more} belong to the program. */
    static GuideShell open(final Path folder, final Path... more) throws IOException, InterruptedException {
        final Path home = Files.createDirectories(home(folder));
        final Path talk = Files.createDirectories(folder.resolve("talk"));
        call(List.of(
                "mkfifo", talk.resolve("call").toString(), talk.resolve("code").toString()));
        script(talk.resolve("bin").resolve("mvn"), NO_MAVEN);
        final List<String> java = new ArrayList<>();
        java.add(ProcessHandle.current().info().command().orElse("java"));
        java.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        opens().forEach(java::add);
        java.addAll(List.of("-cp", classPath(more), GuideProgram.class.getName(), talk.toString()));
        final File log = talk.resolve("log").toFile();
        return new GuideShell(
                home,
                talk,
                new ProcessBuilder(java)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start());
    }

    /** Everything as it was at first. */
    void tidy() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (final Path file : files.sorted(Comparator.reverseOrder())
                    .filter(f -> !f.equals(home))
                    .toList()) {
                Files.delete(file);
            }
        }
        for (final Path folder : COPIED) {
            copy(folder, home.resolve(folder.toString()));
        }
        script(home.resolve("bibkpi"), BIBKPI);
    }

    /** Where the reader stands in a shell that is opened in a folder. */
    static Path home(final Path folder) {
        return folder.resolve("bibkpi å");
    }

    /** Executes commands, of which each has to succeed, and gives back what they print. */
    String run(final String commands) throws IOException, InterruptedException {
        final Path printed = talk.resolve("printed");
        final ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().put("TALK", talk.toString());
        shell.environment().merge("PATH", talk.resolve("bin").toString(), (path, first) -> first + ":" + path);
        final Process process = shell.start();
        final boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        final String text = Files.readString(printed);
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError((ended ? "exit code " + process.exitValue() : "no end") + " of\n" + commands + "\n"
                    + text + Files.readString(talk.resolve("log")));
        }
        return text;
    }

    @Override
    public void close() {
        program.destroyForcibly();
    }

    private static void copy(final Path from, final Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(Path.of("sample-data", "expected")))
                    .toList()) {
                final Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void script(final Path file, final String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void call(final List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
    }

    /** What Spark needs of Java: as this process was given it, or as Maven tells tests that were not. */
    static Stream<String> opens() {
        return Stream.concat(
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                        Stream.of(System.getProperty("spark.opens", "").split("\\s+", -1)))
                .filter(argument -> argument.startsWith("--add-opens"))
                .distinct();
    }

    static String classPath(final Path... more) {
        final Stream<String> now = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(GuideShell::path)
                : Stream.of(System.getProperty("java.class.path"));
        return String.join(
                File.pathSeparator,
                Stream.concat(Stream.of(more).map(Path::toString), now).toList());
    }

    private static String path(final URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (final URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
