package org.bibkpi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bibkpi.measure.GateFinding;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;
import org.bibkpi.report.ConsoleSummary;
import org.bibkpi.report.Copies;
import org.bibkpi.report.GateWords;
import org.bibkpi.report.InputFact;
import org.bibkpi.report.OpenQuestions;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.RunFacts;
import org.bibkpi.report.RunSummary;
import org.bibkpi.report.WatchedInput;
import org.bibkpi.spark.SparkRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  bibkpi run --output=/tmp/try jobs/cimed.yaml   write somewhere else",
            "  bibkpi run --quiet --strict jobs/cimed.yaml    unattended; 5 if a person is needed"
        })
final class RunCommand implements Callable<Integer> {
    /** Each part costs Spark some memory in the program that hands them out. */
    private static final int MOST_PARTITIONS = 100_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOB", description = "The job file, such as jobs/cimed.yaml.")
    private Path job;

    @Option(names = "--force", description = "Replace the report of an earlier run.")
    private boolean force;

    @Option(names = "--output", paramLabel = "DIR", description = "Write here instead of the job's `output`.")
    private Optional<Path> output;

    @Option(
            names = "--strict",
            description = "Exit with 5 if a person has to rule on something, a figure has undecided publications, or a"
                    + " decision meets nothing any more.")
    private boolean strict;

    @Option(names = "--json", description = "Print the figures, what is open and the warnings as one JSON object.")
    private boolean json;

    @Mixin
    private final Loudness loudness = new Loudness();

    private Optional<Integer> partitions = Optional.empty();

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many parts the work is cut at least; by default one for each core.")
    void setPartitions(final int parts) {
        if (parts < 1 || parts > MOST_PARTITIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--partitions has to be a whole number from 1 to " + MOST_PARTITIONS + ", such as --partitions=8.");
        }
        partitions = Optional.of(parts);
    }

    @Override
    public Integer call() throws IOException {
        // Before anything runs beside: a log that two threads begin at once says so on the screen.
        SparkFiles.beginLog();
        Beside.ahead(SparkRun::prepare);
        final JobFile file = JobFile.read(job);
        final Path target = output.map(Path::toAbsolutePath).orElse(file.job().output());
        try (ReportFolder folder = ReportFolder.draft(target, force);
                Progress progress = Progress.of(spec.commandLine().getErr(), loudness)) {
            SparkFiles.place(ReportFolder.log(target), folder.scratch());
            progress.begins("starting Spark");
            try (StartingSpark spark = new StartingSpark(() -> start(file.job().name(), progress))) {
                final OpenJob open = OpenJob.open(file);
                open.listFiles().forEach(list -> progress.tells(list.fact().text()));
                return run(open, spark, folder, target, progress);
            }
        }
    }

    private SparkRun start(final String name, final Progress progress) {
        return partitions
                .map(parts -> SparkRun.start(name, parts, progress))
                .orElseGet(() -> SparkRun.start(name, progress));
    }

    private int run(
            final OpenJob open,
            final StartingSpark spark,
            final ReportFolder folder,
            final Path target,
            final Progress progress)
            throws IOException {
        // Before Spark reads a file.
        final List<WatchedInput> inputs = open.watch();
        inputs.stream()
                .map(WatchedInput::fact)
                .filter(InputFact::isExport)
                .map(InputFact::text)
                .forEach(progress::tells);
        final RunFacts facts = open.facts(inputs);
        final Taggers taggers = new Taggers(open.lists().criteria());
        final RunResult found =
                spark.started().run(open.exports(), taggers, open.lists().calculator(), open.ruled());
        final RunResult result = found.withFiles(
                Copies.of(inputs.stream().map(WatchedInput::fact)).toldIn(found.files()));
        progress.begins("writing the reports");
        final OpenQuestions questions =
                new Reports(folder, facts, open.job().inputs().lastRun()).write(result);
        folder.files().forEach(file -> progress.tells("wrote " + file));
        inputs.forEach(WatchedInput::demandUnchanged);
        folder.publish();
        progress.begins("stopping Spark");
        tell(facts, result, questions, target);
        if (facts.gates().findings(result).stream().anyMatch(GateFinding::isBroken)) {
            return ExitCode.QUALITY_GATE_FAILED;
        }
        return strict && !questions.isEmpty() ? ExitCode.RULINGS_NEEDED : ExitCode.DONE;
    }

    private void tell(final RunFacts facts, final RunResult result, final OpenQuestions questions, final Path target) {
        result.warnings().forEach(this::warn);
        if (!loudness.isQuiet()) {
            ofExports(result).forEach(this::warn);
        }
        facts.gates().findings(result).stream()
                .filter(GateFinding::isBroken)
                .forEach(finding -> spec.commandLine().getErr().println("quality gate: " + GateWords.english(finding)));
        if (!questions.isEmpty() && (strict || !loudness.isQuiet())) {
            spec.commandLine().getErr().println("for a person to look at: " + questions.text());
        }
        final PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(RunSummary.json(facts, result, questions, target).toPrettyString());
        } else {
            ConsoleSummary.lines(result).forEach(out::println);
            out.println("reports: " + target);
        }
    }

    private static Stream<String> ofExports(final RunResult result) {
        return result.files().stream().flatMap(file -> file.warnings().stream().map(w -> file.file() + ": " + w));
    }

    private void warn(final String warning) {
        spec.commandLine().getErr().println("warning: " + warning);
    }
}
