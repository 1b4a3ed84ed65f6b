package org.bibkpi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bibkpi.report.StarterJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi init DIR}: a job to begin with. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a job to begin with: the job file with a comment for each setting, its lists, and two small exports of"
                    + " invented publications. It runs as it is.",
            "The folder has to be new or empty."
        },
        footerHeading = "%nExample:%n",
        footer = {"  bibkpi init my-centre", "  bibkpi run my-centre/job.yaml"})
final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to write, new or empty.")
    private Path folder;

    @Override
    public Integer call() {
        final PrintWriter out = spec.commandLine().getOut();
        StarterJob.write(folder).forEach(out::println);
        spec.commandLine()
                .getErr()
                .println("It runs as it is: bibkpi run " + folder.resolve(StarterJob.JOB) + "\nThen make it yours: "
                        + folder.resolve("README.md") + " says how.");
        return ExitCode.DONE;
    }
}
