package org.bibkpi.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.tag.ReviewedAddress;

/** Writes every report of a run. */
public final class Reports {
    /** The manifest's name: a folder that has it is a report. */
    public static final String MANIFEST = "run.json";

    private static final List<Column> REVIEW =
            ReviewedAddress.HEADER.stream().map(Column::foreign).toList();

    private final ReportFolder folder;
    private final RunFacts facts;

    /** Reports into this folder. */
    public Reports(final ReportFolder folder, final RunFacts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /** Writes them all; the manifest comes last, as it names the others. */
    public void write(final RunResult result) throws IOException {
        kpis("kpi.csv", Dialect.MACHINE, KpiTables.COLUMNS, Language.EN, result.kpis());
        kpis("kpi_sv.csv", Dialect.SWEDISH, KpiTables.SWEDISH_COLUMNS, Language.SV, result.kpis());
        table("nyckeltal.csv", Dialect.SWEDISH, PlanTable.COLUMNS, PlanTable.rows(result.kpis()).stream());
        table("funnel.csv", Dialect.MACHINE, FunnelTable.COLUMNS, FunnelTable.rows(result.funnel()));
        table(
                "rejects.csv",
                Dialect.MACHINE,
                RejectsTable.COLUMNS,
                result.rejections().stream().map(RejectsTable::row));
        table(
                "review_addresses.csv",
                Dialect.MACHINE,
                REVIEW,
                result.review().stream().map(ReviewedAddress::row));
        publications(result.publications());
        new RunManifest(folder, facts).write(result);
    }

    private void kpis(
            final String name,
            final Dialect dialect,
            final List<Column> columns,
            final Language language,
            final List<KpiResult> kpis)
            throws IOException {
        final KpiTables rows = new KpiTables(language, facts);
        table(name, dialect, columns, kpis.stream().map(rows::row));
    }

    private void publications(final RunResult.Publications publications) throws IOException {
        try (CsvTable all =
                        CsvTable.create(folder.file("publications.csv"), Dialect.MACHINE, PublicationsTable.COLUMNS);
                CsvTable negatives =
                        CsvTable.create(folder.file("negatives.csv"), Dialect.MACHINE, NegativesTable.COLUMNS)) {
            publications.forEach(assessment -> {
                all.row(PublicationsTable.row(assessment));
                if (NegativesTable.isNegative(assessment)) {
                    negatives.row(NegativesTable.row(assessment));
                }
            });
        }
    }

    private void table(
            final String name, final Dialect dialect, final List<Column> columns, final Stream<List<String>> rows)
            throws IOException {
        try (CsvTable table = CsvTable.create(folder.file(name), dialect, columns)) {
            rows.forEach(table::row);
        }
    }
}
