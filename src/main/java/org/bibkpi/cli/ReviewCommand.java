package org.bibkpi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bibkpi.report.OpenRulings;
import org.bibkpi.report.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi review RUN}: what a person should rule on, and what hangs on it. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description =
                "Says what a run leaves for a person to rule on, by how much each ruling could move each figure, and"
                        + " where the filled-in files go. People are named by their id on the roster.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi review output/cimed",
            "  bibkpi review output/cimed --json",
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The report folder of a run, such as output/cimed.")
    private Path run;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        final OpenRulings open = OpenRulings.of(RunFolder.open(run));
        if (json) {
            spec.commandLine().getOut().println(open.json().toPrettyString());
        } else {
            open.text().forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.DONE;
    }
}
