package org.bibkpi.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code bibkpi COMMAND …}. */
@Command(
        name = "bibkpi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns publication exports into a research centre's yearly key figures.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            RunCommand.class,
            CheckCommand.class,
            FormatsCommand.class,
            RegistryCommand.class,
            InspectCommand.class,
            TagCommand.class,
            DedupeCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            ReviewCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi init my-centre            a job to begin with",
            "  bibkpi check jobs/cimed.yaml     read everything, write nothing",
            "  bibkpi run jobs/cimed.yaml       write the reports",
            "  bibkpi inspect exports/*         what these files are",
            "  bibkpi run --help                everything about a command",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; a missed target is no error",
            "1:internal fault",
            "2:the command was used wrongly",
            "3:input that cannot be used; the message says what to write instead",
            "4:the reports are written and marked, but a quality gate of the job is not passed",
            "5:with --strict: reports are written, but a person has to rule on something"
        })
public final class Main {
    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(final String[] args) {
        System.exit(execute(commandLine(writer(System.out), writer(System.err)), args));
    }

    private static int execute(final CommandLine command, final String[] args) {
        try {
            return command.execute(args);
        } catch (final OutOfMemoryError e) {
            command.getErr().println(Faults.message(e));
            return ExitCode.INTERNAL_FAULT;
        }
    }

    /** The command line with somewhere to write results and messages. */
    static CommandLine commandLine(final PrintWriter out, final PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new Faults());
    }

    private static PrintWriter writer(final OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
