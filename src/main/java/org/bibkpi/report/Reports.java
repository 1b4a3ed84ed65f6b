package org.bibkpi.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.measure.RunResult;

/** Writes every report of a run. */
public final class Reports {
    /** The manifest's name: a folder that has it is a report. */
    public static final String MANIFEST = "run.json";

    private final ReportFolder folder;
    private final RunFacts facts;

    /** Reports into this folder. */
    public Reports(final ReportFolder folder, final RunFacts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /** Writes them all; the manifest comes last, as it names the others. */
    public void write(final RunResult result) throws IOException {
        for (final ReportTable table : ReportTables.ALL) {
            if (table.rows() instanceof ReportTable.OfRun rows) {
                write(table, rows.of().apply(result, facts));
            }
        }
        publications(result.publications());
        new RunManifest(folder, facts).write(result);
    }

    private void publications(final RunResult.Publications publications) throws IOException {
        try (PublicationTables tables = new PublicationTables()) {
            for (final ReportTable table : ReportTables.ALL) {
                if (table.rows() instanceof ReportTable.OfPublications rows) {
                    tables.add(create(table), rows);
                }
            }
            publications.forEach(tables::write);
        }
    }

    private void write(final ReportTable table, final Stream<List<String>> rows) throws IOException {
        try (CsvTable csv = create(table)) {
            rows.forEach(csv::row);
        }
    }

    private CsvTable create(final ReportTable table) throws IOException {
        return CsvTable.create(folder.file(table.file()), table.dialect(), table.columns());
    }
}
