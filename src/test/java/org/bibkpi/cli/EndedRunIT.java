package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bibkpi.report.ReportFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the packaged program leaves when it is ended from outside or runs out of something: an earlier report that is as
 * it was, a clear message, and nothing in the temporary folder once the next run is through.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class EndedRunIT {
    private static final String EARLIER = "the earlier report";

    @TempDir
    private Path folder;

    private Path place;
    private Path report;
    private Path temporary;

    @BeforeEach
    void anEarlierReport() throws IOException {
        place = folder.resolve("rapport å");
        report = Files.createDirectories(place.resolve("report"));
        Files.writeString(report.resolve("run.json"), EARLIER);
        temporary = Files.createDirectories(folder.resolve("tmp"));
    }

    @Test
    void killedWhileItReadsTagsOrWritesItLeavesTheEarlierReportAndTheNextRunClearsUp()
            throws IOException, InterruptedException {
        for (final String stage : List.of("starting Spark", "finding the works", "tagging and counting")) {
            final Ended killed = endAfter(stage, signal("KILL"));
            assertThat(killed.code()).as(killed.messages()).isEqualTo(137);
            assertThat(report.resolve("run.json")).hasContent(EARLIER);
        }
        assertThat(names(temporary)).isNotEmpty();

        final Ended next = end(program());

        assertThat(next.code()).as(next.messages()).isZero();
        assertThat(report.resolve("kpi.csv")).hasSameBinaryContentAs(Path.of("sample-data/expected/kpi.csv"));
        assertThat(names(place)).containsExactly("report", "report.log");
        assertThat(names(temporary)).isEmpty();
    }

    /** Short unless told otherwise: {@code -Dkills=50} for a long run. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void killedAtAnyMomentItLeavesAWholeReport() throws IOException, InterruptedException {
        final long start = System.nanoTime();
        assertThat(end(program()).code()).isZero();
        final long whole = System.nanoTime() - start;
        final Random random = new Random(Integer.getInteger("seed", 7));
        for (int kill = 0; kill < Integer.getInteger("kills", 1); kill++) {
            final Process process = start(program());
            process.waitFor((long) (random.nextDouble() * whole), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            ReportFolder.draft(report, true).close();
            assertIsWhole();
            assertThat(names(place)).as("after kill %s", kill).containsExactly("report", "report.log");
        }
        assertThat(end(program()).code()).isZero();
        assertIsWhole();
        assertThat(names(temporary)).isEmpty();
    }

    private void assertIsWhole() throws IOException {
        assertThat(report.resolve("kpi.xlsx")).isNotEmptyFile();
        for (final String name : names(Path.of("sample-data/expected"))) {
            if (!name.endsWith(".gz")) {
                assertThat(report.resolve(name)).hasSameBinaryContentAs(Path.of("sample-data/expected", name));
            }
        }
    }

    @Test
    void interruptedItSaysSoAndLeavesNothing() throws IOException, InterruptedException {
        final Ended interrupted = endAfter("tagging and counting", signal("INT"));

        assertThat(interrupted.code()).as(interrupted.messages()).isEqualTo(130);
        assertThat(interrupted.messages())
                .contains("interrupted; nothing was written, and an earlier report is as it was")
                .doesNotContain("\tat ");
        assertThat(report.resolve("run.json")).hasContent(EARLIER);
        assertThat(names(place)).containsExactly("report", "report.log");
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    void onAFullDiskItSaysSo() throws IOException, InterruptedException {
        // No file may grow beyond 200 KiB, which fails in the same place with the same kind of error as a full disk.
        final List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f 200; exec \"$@\"", "bash"));
        command.addAll(program());

        final Ended full = end(command);

        assertThat(full.code()).as(full.messages()).isEqualTo(ExitCode.INTERNAL_FAULT);
        assertThat(full.messages())
                .contains("cannot be written", "an earlier report is as it was")
                .doesNotContain("\tat ");
        assertThat(report.resolve("run.json")).hasContent(EARLIER);
        assertThat(names(place)).containsExactly("report", "report.log");
    }

    @Test
    void inTooLittleMemoryItSaysWhatToSet() throws IOException, InterruptedException {
        final Ended small = end(program("-Xmx64m"));

        assertThat(small.code()).as(small.messages()).isEqualTo(ExitCode.INTERNAL_FAULT);
        assertThat(small.messages())
                .contains("too little memory", "BIBKPI_JAVA_OPTIONS=-Xmx4g")
                .doesNotContain("\tat ");
        assertThat(report.resolve("run.json")).hasContent(EARLIER);
    }

    @Test
    void inAnotherCountryAndTimeZoneItWritesTheSameBytes() throws IOException, InterruptedException {
        final Ended run = end(program(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1"));

        assertThat(run.code()).as(run.messages()).isZero();
        assertIsWhole();
    }

    @Test
    void withoutRoomInMemoryForWhatIsKeptItUsesTheDisk() throws IOException, InterruptedException {
        final Ended run = end(program("-Xmx600m", "-Dspark.memory.fraction=0.003"));

        assertThat(run.code()).as(run.messages()).isZero();
        assertIsWhole();
    }

    @Test
    void ofTwoAtOnceOneWritesAndTheOtherSaysSo() throws IOException, InterruptedException {
        final List<Ended> second = new ArrayList<>();
        final Ended first = endAfter("starting Spark", process -> second.add(end(program())));

        assertThat(first.code()).as(first.messages()).isZero();
        assertThat(second.get(0).code()).as(second.get(0).messages()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(second.get(0).messages()).contains("another run is writing this report");
        assertThat(report.resolve("kpi.csv")).hasSameBinaryContentAs(Path.of("sample-data/expected/kpi.csv"));
    }

    /**
     * How a process ended.
     *
     * @param code its exit code; of a signal 128 and its number
     * @param messages what it printed
     */
    private record Ended(int code, String messages) {}

    /** What is done to a running process. */
    @FunctionalInterface
    private interface Blow {
        void to(Process process) throws IOException, InterruptedException;
    }

    private static Blow signal(final String name) {
        return process -> new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Starts a run and does something to it once a stage is through. */
    private Ended endAfter(final String stage, final Blow blow) throws IOException, InterruptedException {
        final Process process = start(heedingInterrupts(program()));
        final StringBuilder messages = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                messages.append(line).append('\n');
                if (line.startsWith(stage)) {
                    blow.to(process);
                }
            }
        }
        return new Ended(process.waitFor(), messages.toString());
    }

    /** A program that was started in the background of a script inherits that it ignores Ctrl-C. */
    private static List<String> heedingInterrupts(final List<String> program) {
        return Stream.concat(Stream.of("env", "--default-signal=INT"), program.stream())
                .toList();
    }

    private static Ended end(final List<String> command) throws IOException, InterruptedException {
        final Process process = start(command);
        final String messages = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), messages);
    }

    private static Process start(final List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> program(final String... options) {
        final List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xlog:disable", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-XX:-UsePerfData");
        command.addAll(List.of(options));
        command.addAll(GuideShell.opens().toList());
        command.addAll(List.of("-cp", GuideShell.classPath(), "org.bibkpi.cli.Main"));
        command.addAll(List.of("run", "--force", "--output", report.toString(), "jobs/cimed.yaml"));
        return command;
    }

    private static List<String> names(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
