package org.bibkpi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bibkpi.audit.DuplicateReview;
import org.bibkpi.audit.SourceCensus;
import org.bibkpi.compare.Comparison;
import org.bibkpi.measure.RunResult;

/** Writes every report of a run. */
public final class Reports {
    /** The manifest's name: a folder that has it is a report. */
    public static final String MANIFEST = "run.json";

    private final ReportFolder folder;
    private final RunFacts facts;
    private final Optional<Path> lastRun;

    /** Reports into this folder. */
    public Reports(final ReportFolder folder, final RunFacts facts) {
        this(folder, facts, Optional.empty());
    }

    /**
     * Reports into this folder.
     *
     * @param lastRun the report of an earlier run, to say what changed since; empty if the job names none
     */
    public Reports(final ReportFolder folder, final RunFacts facts, final Optional<Path> lastRun) {
        this.folder = folder;
        this.facts = facts;
        this.lastRun = lastRun;
    }

    /**
     * Writes them all; the manifest comes last, as it names the others.
     *
     * @return what a person still has to look at
     */
    public OpenQuestions write(final RunResult result) throws IOException {
        // Drawn while the workers make rows.
        final CompletableFuture<List<Optional<String>>> charts =
                CompletableFuture.supplyAsync(() -> ReportPage.charts(result));
        for (final ReportTable table : ReportTables.ALL) {
            if (table.rows() instanceof ReportTable.OfRun rows) {
                write(table, rows.of().apply(result, facts));
            }
        }
        final SourceCensus census = new SourceCensus();
        final OpenQuestions open = files(result, census, charts);
        new RunManifest(folder, facts, census.sources()).write(result);
        return open;
    }

    private OpenQuestions files(
            final RunResult result, final SourceCensus census, final CompletableFuture<List<Optional<String>>> charts)
            throws IOException {
        try (WorkbookFile workbook = WorkbookFile.begin(folder, facts)) {
            final OpenQuestions open = publications(result, census, workbook);
            workbook.end();
            new DataPackage(folder, facts).write(ReportTables.ALL);
            final RunManifest manifest = new RunManifest(folder, facts, census.sources());
            new ReportPage(folder, facts, changes(manifest, result), open).write(result, charts.join());
            return open;
        }
    }

    /** What changed since the last run; a report of an early version keeps no evidence to tell it from. */
    private Optional<Comparison> changes(final RunManifest manifest, final RunResult result) {
        return lastRun.filter(earlier -> Files.isRegularFile(earlier.resolve(PublicationFiles.EVIDENCE)))
                .map(RunFolder::open)
                .map(earlier -> RunFolder.compare(earlier, RunFolder.draft(folder.file(""), manifest.of(result))));
    }

    private OpenQuestions publications(final RunResult result, final SourceCensus census, final WorkbookFile workbook)
            throws IOException {
        final DuplicateReview review = new DuplicateReview(result.works());
        try (PublicationFiles files = PublicationFiles.create(folder)) {
            result.forEachPart(PublicationRows.of(result), part -> {
                workbook.add(part.rows());
                files.write(part);
                review.add(part.doubted());
                census.add(part.contents());
            });
        }
        for (final ReportTable table : ReportTables.ALL) {
            if (table.rows() instanceof ReportTable.OfReview rows) {
                write(table, rows.of().apply(review));
            }
        }
        return OpenQuestions.of(result, review);
    }

    private void write(final ReportTable table, final Stream<List<String>> rows) throws IOException {
        final TableRows made = TableRows.first(table);
        rows.forEach(made::add);
        try (OutputStream file = folder.create(table.file())) {
            file.write(made.written().csv());
        }
    }
}
