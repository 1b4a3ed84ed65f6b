package org.bibkpi.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bibkpi.job.JobParser;
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
    /** What the program can do, in the order in which its help lists it. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(final String[] args) {
        final CompletableFuture<Void> begun = Beside.run(beginning(List.of(args)));
        final CommandLine program = commandLineFor(args);
        Beside.join(begun);
        System.exit(execute(program, args));
    }

    /** What a command needs first, made while the command line is. */
    private static Runnable beginning(final Collection<String> args) {
        if (args.contains("run")) {
            return SparkFiles::beginLog;
        }
        SparkFiles.keepNoLog();
        return args.contains("check") ? JobParser::prepare : () -> {};
    }

    private static Map<String, Class<?>> commands() {
        final Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("init", InitCommand.class);
        commands.put("run", RunCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("formats", FormatsCommand.class);
        commands.put("registry", RegistryCommand.class);
        commands.put("inspect", InspectCommand.class);
        commands.put("tag", TagCommand.class);
        commands.put("dedupe", DedupeCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("review", ReviewCommand.class);
        return commands;
    }

    private static int execute(final CommandLine command, final String[] args) {
        try {
            return command.execute(args);
        } catch (final OutOfMemoryError e) {
            command.getErr().println(Faults.message(e));
            return ExitCode.INTERNAL_FAULT;
        }
    }

    /** The command line that these arguments need: if they begin with a command, the others are not set up. */
    private static CommandLine commandLineFor(final String[] args) {
        final PrintWriter out = writer(System.out);
        final PrintWriter err = writer(System.err);
        return args.length > 0 && COMMANDS.containsKey(args[0])
                ? commandLine(out, err, List.of(COMMANDS.get(args[0])))
                : commandLine(out, err);
    }

    /** The command line with somewhere to write results and messages. */
    static CommandLine commandLine(final PrintWriter out, final PrintWriter err) {
        return commandLine(
                out,
                err,
                Stream.concat(
                                COMMANDS.values().stream(),
                                Stream.of(AutoComplete.GenerateCompletion.class, CommandLine.HelpCommand.class))
                        .toList());
    }

    private static CommandLine commandLine(
            final PrintWriter out, final PrintWriter err, final List<Class<?>> commands) {
        // Else picocli looks for Groovy in all libraries.
        System.setProperty("picocli.disable.closures", "true");
        final CommandLine program = new CommandLine(new Main());
        commands.forEach(program::addSubcommand);
        return program.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(new Faults());
    }

    private static PrintWriter writer(final OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
