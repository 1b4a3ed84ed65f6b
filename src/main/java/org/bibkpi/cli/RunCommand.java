package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.measure.RunResult;
import org.bibkpi.report.ConsoleSummary;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
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
        ReportFolder.demandWritable(target, force);
        SparkLog.writeTo(target.resolveSibling(target.getFileName() + ".log"));
        try (Progress progress = new Progress(spec.commandLine().getErr(), quiet)) {
            return run(open, target, progress);
        }
    }

    private int run(final OpenJob open, final Path target, final Progress progress) throws IOException {
        final int parts = partitions.orElse(Runtime.getRuntime().availableProcessors());
        try (SparkRun spark = SparkRun.start(open.job().name(), parts, progress)) {
            final RunResult result = spark.run(
                    open.exports(), open.lists().criteria(), open.lists().calculator(), Rulings.NONE);
            progress.begins("writing the reports");
            try (ReportFolder folder = ReportFolder.draft(target)) {
                new Reports(folder, open.facts()).write(result);
                folder.publish();
            }
            progress.begins("stopping Spark");
            return tell(result, target);
        }
    }

    private int tell(final RunResult result, final Path target) {
        result.warnings().forEach(warning -> spec.commandLine().getErr().println("warning: " + warning));
        ConsoleSummary.lines(result).forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println("reports: " + target);
        return strict && ConsoleSummary.needsRulings(result) ? ExitCode.RULINGS_NEEDED : ExitCode.DONE;
    }
}
