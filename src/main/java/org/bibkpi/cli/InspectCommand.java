package org.bibkpi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.bibkpi.normalise.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi inspect FILE…}: what files are and what they are good for. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says what export files are, how many records they hold and what is missing for tagging.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi inspect exports/*",
            "  bibkpi inspect --json savedrecs.txt",
            "  unzip -p works.zip | bibkpi inspect -"
        })
final class InspectCommand implements Callable<Integer> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to look at; - for what is piped in.")
    private List<Path> files;

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Override
    public Integer call() {
        final List<Inspection> found = files.stream().map(GivenFile::of).toList().parallelStream()
                .map(Inspection::of)
                .toList();
        final PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(found).toPrettyString());
        } else {
            found.forEach(inspection -> print(out, inspection));
        }
        return found.stream().anyMatch(i -> i.formats().isEmpty()) ? ExitCode.INPUT_INVALID : ExitCode.DONE;
    }

    private static void print(final PrintWriter out, final Inspection file) {
        if (file.formats().isEmpty()) {
            file.warnings().forEach(out::println);
            return;
        }
        out.println(file.file() + ": " + String.join(", ", file.formats()) + ", " + file.records() + " records"
                + years(file) + (file.rejected() > 0 ? ", " + file.rejected() + " rejected" : ""));
        final long usable = file.records() - file.rejected();
        out.println("  DOI " + share(file.withDoi(), usable) + ", ORCID " + share(file.withOrcid(), usable)
                + ", address " + share(file.withAddress(), usable) + ", ISSN " + share(file.withIssn(), usable));
        file.warnings().forEach(warning -> out.println("  warning: " + warning));
    }

    private static String years(final Inspection file) {
        return file.firstYear().isPresent()
                ? ", " + file.firstYear().getAsInt() + " to " + file.lastYear().getAsInt()
                : "";
    }

    private static String share(final long part, final long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%d/%d", part, whole);
    }

    private static ArrayNode json(final List<Inspection> files) {
        final ArrayNode array = MAPPER.createArrayNode();
        files.forEach(file -> add(array.addObject(), file));
        return array;
    }

    private static void add(final ObjectNode node, final Inspection file) {
        node.put("file", file.file());
        if (file.formats().isEmpty()) {
            node.putNull("format");
        } else {
            node.put("format", String.join(", ", file.formats()));
        }
        node.put("records", file.records())
                .put("rejected", file.rejected())
                .put("with_doi", file.withDoi())
                .put("with_orcid", file.withOrcid())
                .put("with_address", file.withAddress())
                .put("with_issn", file.withIssn());
        year(node, "first_year", file.firstYear());
        year(node, "last_year", file.lastYear());
        file.warnings().forEach(node.withArray("warnings")::add);
        node.withArray("warnings");
    }

    private static void year(final ObjectNode node, final String name, final OptionalInt year) {
        if (year.isPresent()) {
            node.put(name, year.getAsInt());
        } else {
            node.putNull(name);
        }
    }
}
