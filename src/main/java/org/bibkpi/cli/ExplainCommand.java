package org.bibkpi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bibkpi.audit.Explanation;
import org.bibkpi.audit.NearestIds;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.model.InputException;
import org.bibkpi.report.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi explain RUN ID}: everything about one publication of a run. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says of one publication what each source said, how they were joined, who was on the roster, what"
                + " each address was taken for, and which figures it counts in, or at which step it fell out.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi explain output/cimed 10.1016/j.cell.2020.01.001",
            "  bibkpi explain output/cimed https://pubmed.ncbi.nlm.nih.gov/31995857/",
            "  bibkpi explain output/cimed WOS:000509876500012 --format=json"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How the answer is written. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "The report folder of a run, such as output/cimed.")
    private Path run;

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "A DOI, PMID, UT, EID or OpenAlex id in any spelling, a publication_id, or a record as file#number.")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        final RunFolder folder = RunFolder.open(run);
        final List<PublicationTrail> found = folder.find(AskedId.names(id));
        if (found.isEmpty()) {
            throw notFound(folder);
        }
        switch (format) {
            case text -> printText(folder, found);
            case json -> printJson(folder, found);
        }
        return ExitCode.DONE;
    }

    private void printText(final RunFolder folder, final List<PublicationTrail> found) {
        final PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < found.size(); i++) {
            if (i > 0) {
                out.println();
            }
            Explanation.of(folder.recipe(), found.get(i)).forEach(out::println);
        }
    }

    private void printJson(final RunFolder folder, final List<PublicationTrail> found) {
        final ObjectNode answer = MAPPER.createObjectNode();
        answer.put("run_id", folder.recipe().runId()).put("asked", id);
        found.forEach(trail -> answer.withArray("publications").add(RunFolder.json(trail)));
        spec.commandLine().getOut().println(answer.toPrettyString());
    }

    private InputException notFound(final RunFolder folder) {
        final NearestIds nearest = new NearestIds(id);
        folder.forEachLine(line -> nearest.consider(folder.trail(line)));
        final String near = nearest.found().isEmpty() ? "" : "\nNearest:\n  " + String.join("\n  ", nearest.found());
        return new InputException(
                run.toString(),
                "no publication of this run has the id '" + id + "'. Write a DOI, PMID, UT, EID or OpenAlex id, a"
                        + " publication_id of publications.csv, or a record as file#number. A record that could not be"
                        + " read stands in rejects.csv." + near);
    }
}
