package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.InputException;
import org.bibkpi.report.ConsoleSummary;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.WatchedInput;
import org.bibkpi.spark.SparkRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi run JOB}: from the exports to the reports. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads a job's exports and writes its reports, whole or not at all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi run jobs/cimed.yaml",
            "  bibkpi run --force jobs/cimed.yaml             replace the last report",
            "  bibkpi run --output=/tmp/try jobs/cimed.yaml   write somewhere else"
        })
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOB", description = "The job file, such as jobs/cimed.yaml.")
    private Path job;

    @Option(names = "--force", description = "Replace the report of an earlier run.")
    private boolean force;

    @Option(names = "--output", paramLabel = "DIR", description = "Write here instead of the job's `output`.")
    private Optional<Path> output;

    @Option(names = "--strict", description = "Exit with 5 if a person has to rule on something.")
    private boolean strict;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and errors.")
    private boolean quiet;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many parts the work is cut; by default one for each core.")
    private Optional<Integer> partitions;

    @Override
    public Integer call() throws IOException {
        final OpenJob open = OpenJob.open(job);
        final Path target = output.map(Path::toAbsolutePath).orElse(open.job().output());
        try (ReportFolder folder = ReportFolder.draft(target, force);
                Progress progress = new Progress(spec.commandLine().getErr(), quiet)) {
            SparkLog.writeTo(ReportFolder.log(target));
            return run(open, folder, target, progress);
        }
    }

    private int run(final OpenJob open, final ReportFolder folder, final Path target, final Progress progress)
            throws IOException {
        final int parts = partitions.orElse(Runtime.getRuntime().availableProcessors());
        // Checksums are taken while Spark starts, before it reads a file.
        final CompletableFuture<List<WatchedInput>> watching = CompletableFuture.supplyAsync(open::watch);
        try (SparkRun spark = SparkRun.start(open.job().name(), parts, progress)) {
            final List<WatchedInput> inputs = join(watching);
            final RunResult result = spark.run(
                    open.exports(), open.lists().criteria(), open.lists().calculator(), open.ruled());
            progress.begins("writing the reports");
            new Reports(folder, open.facts(inputs)).write(result);
            inputs.forEach(WatchedInput::demandUnchanged);
            folder.publish();
            progress.begins("stopping Spark");
            return tell(result, target);
        }
    }

    private static <T> T join(final CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (final CompletionException e) {
            throw e.getCause() instanceof InputException input ? input : e;
        }
    }

    private int tell(final RunResult result, final Path target) {
        result.warnings().forEach(this::warn);
        if (!quiet) {
            ofExports(result).forEach(this::warn);
        }
        ConsoleSummary.lines(result).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println("reports: " + target);
        return strict && ConsoleSummary.needsRulings(result) ? ExitCode.RULINGS_NEEDED : ExitCode.DONE;
    }

    private static Stream<String> ofExports(final RunResult result) {
        return result.files().stream().flatMap(file -> file.warnings().stream().map(w -> file.file() + ": " + w));
    }

    private void warn(final String warning) {
        spec.commandLine().getErr().println("warning: " + warning);
    }
}
