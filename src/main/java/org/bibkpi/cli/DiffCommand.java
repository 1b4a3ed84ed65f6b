package org.bibkpi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bibkpi.compare.Comparison;
import org.bibkpi.report.ComparisonJson;
import org.bibkpi.report.ComparisonTable;
import org.bibkpi.report.ComparisonText;
import org.bibkpi.report.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi diff RUN_A RUN_B}: which publications moved each figure, and why. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Says for each figure that differs between two runs which works entered it, left it or changed in it,"
                        + " by cause. The causes add up to the whole difference.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi diff output/2025 output/2026",
            "  bibkpi diff output/2025 output/2026 --format=csv > moved.csv"
        })
final class DiffCommand implements Callable<Integer> {
    /** How the answer is written. */
    enum Format {
        text,
        csv,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The report folder of the earlier run.")
    private Path before;

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The report folder of the later run.")
    private Path after;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        final RunFolder old = RunFolder.open(before);
        final RunFolder now = RunFolder.open(after);
        final Comparison comparison = RunFolder.compare(old, now);
        final PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> ComparisonText.of(comparison).forEach(out::println);
            case csv -> ComparisonTable.write(comparison, out);
            case json ->
                out.println(ComparisonJson.of(comparison, old.recipe(), now.recipe())
                        .toPrettyString());
        }
        return ExitCode.DONE;
    }
}
