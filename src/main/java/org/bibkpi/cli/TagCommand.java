package org.bibkpi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.report.Column;
import org.bibkpi.report.CsvTable;
import org.bibkpi.report.Dialect;
import org.bibkpi.tag.AffiliationTagger;
import org.bibkpi.tag.ProviderNameAudit;
import org.bibkpi.tag.RecentAddresses;
import org.bibkpi.tag.TagPolicy;
import org.bibkpi.tag.TagTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi tag FILE}: addresses in, verdicts and evidence out. */
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description =
                "Reads a column of addresses and says of each whether it names a care provider, and by which rule.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  bibkpi tag --column affiliation addresses.csv > tagged.csv",
            "  bibkpi tag --column address --id row --providers my-region.yaml addresses.tsv",
            "  bibkpi tag --column address - < addresses.csv"
        })
final class TagCommand implements Callable<Integer> {
    /** So many addresses are remembered, as most come again; a power of two. */
    private static final int REMEMBERED = 1 << 16;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A list with a header, separated by comma, semicolon or tab; - for what is piped in.")
    private Path file;

    @Option(names = "--column", paramLabel = "NAME", required = true, description = "The column of addresses.")
    private String column;

    @Option(names = "--id", paramLabel = "NAME", description = "The column that names the row; else rows are numbered.")
    private Optional<String> id;

    @Option(
            names = "--providers",
            paramLabel = "REGISTRY",
            defaultValue = "stockholm",
            description = "A registry that comes with bibkpi, or the path of one (default: ${DEFAULT-VALUE}).")
    private String providers;

    @Override
    public Integer call() {
        final AffiliationTagger tagger = new AffiliationTagger(
                ProviderRegistryReader.read(providers, Path.of(""), ProviderNameAudit::faults), TagPolicy.standard());
        final TagTable table = new TagTable(new RecentAddresses(tagger, REMEMBERED)::tag);
        try (DelimitedFile list = DelimitedFile.open(GivenFile.of(file).path());
                CsvTable out = CsvTable.to(spec.commandLine().getOut(), Dialect.MACHINE, columns())) {
            tag(list, table, out);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private void tag(final DelimitedFile list, final TagTable table, final CsvTable out) {
        final int address = list.column(column);
        final Optional<Integer> name = id.map(list::column);
        long number = 0;
        while (list.hasNext()) {
            final var row = list.next();
            number++;
            out.row(table.row(name.map(row::get).orElse(String.valueOf(number)), row.get(address)));
        }
    }

    private static List<Column> columns() {
        return TagTable.HEADER.stream().map(Column::foreign).toList();
    }
}
