package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code kpi.xlsx}: each table as a sheet, then the settings of the run, what the columns mean, and what was read. It is
 * made beside the tables, from their rows as they come; what would take too much memory until its sheet can be written is
 * read from its CSV file then.
 */
final class WorkbookFile implements Closeable {
    static final String NAME = "kpi.xlsx";

    private static final List<ReportTable> TABLES = ReportTables.WITHOUT_PERSONS;
    private static final List<String> NAMES =
            TABLES.stream().map(ReportTable::name).toList();

    /** A workbook is written sheet by sheet, so only one can be written while rows come: the largest. */
    private static final int STREAMED = TABLES.indexOf(PublicationsTable.TABLE);

    /** About so many rows of the others wait in memory, a kilobyte each. */
    private static final int MOST_HELD = 50_000;

    /** A fifth larger than the tightest, in half the time. */
    static final int PACKING = 3;

    private final ReportFolder folder;
    private final RunFacts facts;
    private final long mostHeld;
    private final Path draft;
    private final OutputStream out;
    private final Workbook workbook;
    private final List<TableSheet> sheets;
    private long held;
    private boolean isComplete = true;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    private WorkbookFile(
            final ReportFolder folder,
            final RunFacts facts,
            final long mostHeld,
            final Path draft,
            final OutputStream out) {
        this.folder = folder;
        this.facts = facts;
        this.mostHeld = mostHeld;
        this.draft = draft;
        this.out = out;
        this.workbook = new Workbook(out, "bibkpi", "1.0");
        this.sheets = TABLES.stream()
                .map(table -> sheet(table.name(), table.file(), table.columns()))
                .toList();
        // It is packed again at once.
        workbook.setCompressionLevel(0);
    }

    /** Begins it with the tables before the publications, which are written. */
    static WorkbookFile begin(final ReportFolder folder, final RunFacts facts) throws IOException {
        return begin(folder, facts, MOST_HELD);
    }

    /**
     * The same.
     *
     * @param mostHeld about so many rows wait in memory
     */
    static WorkbookFile begin(final ReportFolder folder, final RunFacts facts, final long mostHeld) throws IOException {
        final Path draft = folder.file("." + NAME);
        final WorkbookFile begun = new WorkbookFile(
                folder, facts, mostHeld, draft, new BufferedOutputStream(Files.newOutputStream(draft)));
        begun.next(() -> {
            begun.finish(0, STREAMED);
            begun.sheets.get(STREAMED).stream();
        });
        return begun;
    }

    /** Takes the next rows of tables, as soon as those before are taken. */
    void add(final List<TableRows.Written> tables) {
        next(() -> {
            isComplete = isComplete && held < mostHeld;
            for (final TableRows.Written rows : tables) {
                add(NAMES.indexOf(rows.table()), rows.rows());
            }
        });
    }

    private void add(final int sheet, final PackedRows rows) {
        if (sheet == STREAMED || isComplete) {
            rows.forEach(sheets.get(sheet)::row);
            held += sheet == STREAMED ? 0 : rows.size();
        }
    }

    /** Ends it with all that is missing; the tables are written. */
    void end() {
        next(() -> {
            sheets.get(STREAMED).finish();
            finish(STREAMED + 1, TABLES.size());
            for (final RunSheet rows : RunSheet.of(facts, TABLES)) {
                final TableSheet sheet = sheet(rows.name(), Reports.MANIFEST, rows.columns());
                rows.rows().forEach(sheet::row);
                sheet.finish();
            }
            workbook.finish();
            out.close();
            pack();
        });
    }

    /** Waits until all that was asked for is written. */
    @Override
    public void close() throws IOException {
        try {
            work.join();
        } finally {
            out.close();
        }
    }

    private TableSheet sheet(final String name, final String file, final List<Column> columns) {
        return new TableSheet(workbook.newWorksheet(name), file, columns, Worksheet.MAX_ROWS);
    }

    private void finish(final int from, final int to) throws IOException {
        for (int i = from; i < to; i++) {
            final ReportTable table = TABLES.get(i);
            final TableSheet sheet = sheets.get(i);
            sheet.stream();
            if (!isComplete || !table.isOfPublications()) {
                new WrittenTable(table, folder.file(table.file())).forEach(sheet.given(), sheet::row);
            }
            sheet.finish();
        }
    }

    /** By two threads: to pack takes as long as to take the checksum. */
    private void pack() throws IOException {
        final SteadyZip steady = new SteadyZip(draft);
        final CompletableFuture<Void> checksum = start(() -> {
            try (OutputStream content = folder.ofContent(NAME, OutputStream.nullOutputStream())) {
                steady.content(content);
            }
        });
        try (ZipOutputStream packed = new ZipOutputStream(folder.createPacked(NAME))) {
            packed.setLevel(PACKING);
            steady.pack(packed);
        } finally {
            checksum.handle((done, failed) -> true).join();
        }
        checksum.join();
        Files.delete(draft);
    }

    /** Writes a part of a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    /** Waits for the part before, so that no more than one waits to be written. */
    private void next(final Writing writing) {
        work.join();
        work = start(writing);
    }

    private static CompletableFuture<Void> start(final Writing writing) {
        return CompletableFuture.runAsync(() -> {
            try {
                writing.write();
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
