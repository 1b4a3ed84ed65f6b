package org.bibkpi.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.bibkpi.read.ExportFormat;
import org.bibkpi.read.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bibkpi formats}: what can be read. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the export formats that can be read. They are recognised by content, not by file name."
                + " docs/formats.md says where to get each.")
final class FormatsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Exports.formats().forEach(this::print);
        return ExitCode.DONE;
    }

    private void print(final ExportFormat format) {
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT, "%-18s %s", format.id(), format.guide().name()));
    }
}
