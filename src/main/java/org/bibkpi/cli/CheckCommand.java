package org.bibkpi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.InputException;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.report.Copies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi check JOB}: everything is read, nothing is written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads everything a job names and writes nothing: the plan, the counts per file, the warnings.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi check jobs/cimed.yaml",
            "  bibkpi check --quiet jobs/cimed.yaml           only what is amiss",
            "  bibkpi check --verbose jobs/cimed.yaml         how long each file takes"
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOB", description = "The job file, such as jobs/cimed.yaml.")
    private Path job;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin
    private final Loudness loudness = new Loudness();

    @Override
    public Integer call() {
        final OpenJob open = OpenJob.open(JobFile.read(job));
        final PrintWriter out = spec.commandLine().getOut();
        final Survey survey = survey(open);
        if (json) {
            out.println(survey.json(open).toPrettyString());
        } else {
            survey.lines(open, loudness).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    /** Reads every export to its end; what makes any unusable is told once all are read. */
    private Survey survey(final OpenJob open) {
        final List<ReadExport> exports;
        final MetDecisions decisions = new MetDecisions(open);
        try (Progress progress = Progress.onRequest(spec.commandLine().getErr(), loudness)) {
            open.listFiles().forEach(list -> progress.tells(list.fact().text()));
            exports = open.exports().parallelStream()
                    .map(export -> read(export, decisions))
                    .toList();
            exports.forEach(export -> progress.tells(export.text()));
        }
        final List<String> faults =
                exports.stream().flatMap(export -> export.fault().stream()).toList();
        if (!faults.isEmpty()) {
            throw new InputException(String.join("\n", faults));
        }
        final Set<String> met =
                exports.stream().flatMap(export -> export.met().stream()).collect(Collectors.toUnmodifiableSet());
        return new Survey(
                Copies.among(open.exports())
                        .toldIn(exports.stream()
                                .flatMap(export -> export.counts().stream())
                                .toList()),
                decisions.warnings(met));
    }

    private static ReadExport read(final ByteSource export, final MetDecisions decisions) {
        final Set<String> met = new HashSet<>();
        return ReadExport.of(
                export,
                record -> {
                    if (record instanceof Normalised.Accepted accepted) {
                        met.addAll(decisions.of(accepted.record()));
                    }
                },
                met);
    }
}
