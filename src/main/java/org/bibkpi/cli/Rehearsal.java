package org.bibkpi.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/**
 * Every command once, on the sample data: what the launcher keeps the loaded classes of, so that later starts are quick. What the
 * commands print is of no interest here.
 */
final class Rehearsal {
    /** A publication of the sample data. */
    private static final String PUBLICATION = "10.5555/S0000-000194(19)0000194";

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param args the folder that holds {@code jobs} and {@code sample-data}, and a folder to write to
     */
    public static void main(final String[] args) {
        commands(Path.of(args[0]), Path.of(args[1])).forEach(Rehearsal::rehearse);
        // What a command keeps its log in that keeps none; after a run the others here have that of the run.
        new NOP_FallbackServiceProvider().getLoggerFactory().getLogger("");
        System.exit(ExitCode.DONE);
    }

    /** The commands; the run comes first, as some of the others look at its report. */
    static List<List<String>> commands(final Path home, final Path folder) {
        final String job = home.resolve("jobs/cimed.yaml").toString();
        final String report = folder.resolve("report").toString();
        final Path exports = home.resolve("sample-data/exports");
        final String scopus = exports.resolve("scopus.csv").toString();
        final String wos = exports.resolve("wos-1.txt").toString();
        return List.of(
                List.of("run", "--output", report, job),
                List.of("check", job),
                List.of(
                        "inspect",
                        wos,
                        scopus,
                        exports.resolve("pubmed.xml").toString(),
                        exports.resolve("openalex.jsonl").toString()),
                List.of("tag", "--column", "Affiliations", scopus),
                List.of("dedupe", wos, scopus),
                List.of("explain", report, PUBLICATION),
                List.of("diff", report, report),
                List.of("review", report),
                List.of("formats"),
                List.of("registry"),
                List.of("init", folder.resolve("centre").toString()),
                List.of("--help"));
    }

    private static void rehearse(final List<String> command) {
        final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.commandLine(nowhere, nowhere).execute(command.toArray(String[]::new));
    }
}
