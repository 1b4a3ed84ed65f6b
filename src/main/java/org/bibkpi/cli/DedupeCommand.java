package org.bibkpi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.RecordTable;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.read.LocalFile;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.DelimitedRow;
import org.bibkpi.report.Column;
import org.bibkpi.report.CsvTable;
import org.bibkpi.report.Dialect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi dedupe FILE…}: which records are one work. */
@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        description = {
            "Says of each record which cluster it belongs to, named by the smallest id in it, and by which rule.",
            "With --id the files are plain tables with columns such as ID, title, author, year, journal, volume, number,"
                    + " pages, doi; without it they are exports."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  bibkpi dedupe wos.txt scopus.csv > clusters.csv", "  bibkpi dedupe --id ID records.csv"})
final class DedupeCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS =
            List.of(Column.foreign("record_id"), Column.foreign("cluster_id"), Column.own("reason"));
    private static final String UNREADABLE = "no-title-and-no-identifier";

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files to look through together; - for what is piped in.")
    private List<Path> files;

    @Option(names = "--id", paramLabel = "NAME", description = "The column that names a record of a plain table.")
    private Optional<String> id;

    private final List<RecordId> order = new ArrayList<>();
    private final Map<RecordId, String> names = new HashMap<>();
    private final List<SourceRecord> records = new ArrayList<>();

    @Override
    public Integer call() {
        files.forEach(file -> id.ifPresentOrElse(column -> readTable(file, column), () -> readExport(file)));
        final Clustering works = Deduplicator.cluster(records);
        final Map<Integer, RecordId> first = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            first.merge(works.clusterOf(i), records.get(i).id(), BinaryOperator.minBy(byName()));
        }
        final Map<RecordId, List<String>> clustered = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            final RecordId record = records.get(i).id();
            final RecordId namesake = first.getOrDefault(works.clusterOf(i), record);
            clustered.put(record, List.of(name(namesake), works.reasonOf(i)));
        }
        try (CsvTable out = CsvTable.to(spec.commandLine().getOut(), Dialect.MACHINE, COLUMNS)) {
            order.forEach(record ->
                    out.row(row(record, clustered.getOrDefault(record, List.of(name(record), UNREADABLE)))));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.DONE;
    }

    private List<String> row(final RecordId record, final List<String> clustered) {
        return Stream.concat(Stream.of(name(record)), clustered.stream()).toList();
    }

    /** By the name that a table gives, so that the order of its rows does not matter; by place where it gives none. */
    private Comparator<RecordId> byName() {
        return Comparator.comparing((RecordId record) -> names.getOrDefault(record, ""))
                .thenComparing(Comparator.naturalOrder());
    }

    private String name(final RecordId record) {
        return names.getOrDefault(record, record.toString());
    }

    private void readTable(final Path file, final String idColumn) {
        try (DelimitedFile table = DelimitedFile.open(GivenFile.of(file).path())) {
            final int column = table.column(idColumn);
            table.rows().forEach(row -> {
                final RecordId record = new RecordId(LocalFile.of(file).name(), order.size() + 1L);
                order.add(record);
                names.put(record, row.get(column));
                RecordTable.record(record, cells(row)).ifPresent(records::add);
            });
        }
    }

    private static Map<String, String> cells(final DelimitedRow row) {
        final Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.columns().size(); i++) {
            cells.putIfAbsent(AsciiCase.lower(row.columns().get(i)), row.get(i));
        }
        return cells;
    }

    private void readExport(final Path file) {
        try (SourceRecords in = SourceRecords.open(GivenFile.of(file))) {
            in.forEachRemaining(this::take);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(final Normalised normalised) {
        if (normalised instanceof Normalised.Accepted accepted) {
            records.add(accepted.record());
            order.add(accepted.record().id());
        } else {
            order.add(((Normalised.Rejected) normalised).rejection().id());
        }
    }
}
