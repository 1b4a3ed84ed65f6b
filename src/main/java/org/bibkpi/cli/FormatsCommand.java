package org.bibkpi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bibkpi.read.ExportFormat;
import org.bibkpi.read.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bibkpi formats}: what can be read. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the export formats that can be read. They are recognised by content, not by file name."
                + " docs/formats.md says where to get each.",
        footerHeading = "%nExamples:%n",
        footer = {"  bibkpi formats", "  bibkpi formats --json"})
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON array, with where to get each format and its limits.")
    private boolean json;

    @Override
    public Integer call() {
        if (json) {
            spec.commandLine().getOut().println(json().toPrettyString());
        } else {
            Exports.formats().forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private static ArrayNode json() {
        final ArrayNode array = new ObjectMapper().createArrayNode();
        Exports.formats()
                .forEach(format -> array.addObject()
                        .put("id", format.id())
                        .put("name", format.guide().name())
                        .put("database", format.source().label())
                        .put("steps", format.guide().steps())
                        .put("limits", format.guide().limits()));
        return array;
    }

    private void print(final ExportFormat format) {
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT, "%-18s %s", format.id(), format.guide().name()));
    }
}
