package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
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

    private static final int BUFFER = 1 << 16;

    /** A fifth larger than the tightest, in half the time. */
    static final int PACKING = 3;

    private final ReportFolder folder;
    private final RunFacts facts;
    private final long mostHeld;
    private final Pipe written;
    private final OutputStream out;
    private final Workbook workbook;
    private final List<TableSheet> sheets;
    private final CompletableFuture<Void> packing;
    private long held;
    private boolean isComplete = true;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    private WorkbookFile(final ReportFolder folder, final RunFacts facts, final long mostHeld, final Pipe written) {
        this.folder = folder;
        this.facts = facts;
        this.mostHeld = mostHeld;
        this.written = written;
        this.out = new BufferedOutputStream(Channels.newOutputStream(written.sink()), BUFFER);
        this.workbook = new Workbook(out, "bibkpi", "1.0");
        this.sheets = TABLES.stream()
                .map(table -> sheet(table.name(), table.file(), table.columns()))
                .toList();
        // It is packed as it comes.
        workbook.setCompressionLevel(0);
        this.packing = CompletableFuture.runAsync(
                unchecked(() -> pack(folder, written)), packing -> new Thread(packing, NAME).start());
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
        final WorkbookFile begun = new WorkbookFile(folder, facts, mostHeld, Pipe.open());
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
            packing.join();
        });
    }

    /** Waits until all that was asked for is written. */
    @Override
    public void close() throws IOException {
        try (out) {
            work.join();
        } finally {
            packing.handle((done, failed) -> true).join();
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

    /** Packs what the library writes, on a thread of its own. */
    private static void pack(final ReportFolder folder, final Pipe written) throws IOException {
        try (InputStream document = Channels.newInputStream(written.source());
                ZipOutputStream packed = new ZipOutputStream(folder.createPacked(NAME));
                OutputStream content = folder.ofContent(NAME, packed)) {
            packed.setLevel(PACKING);
            SteadyZip.pack(document, packed, content);
        }
    }

    /** Writes a part of a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    /** Waits for the part before, so that no more than one waits to be written. */
    private void next(final Writing writing) {
        work.join();
        work = CompletableFuture.runAsync(unchecked(() -> {
            try {
                writing.write();
            } catch (final IOException | UncheckedIOException e) {
                demandPacking();
                throw e;
            }
        }));
    }

    /** What ended the packing is told for its own sake, not as the end of who writes for it. */
    private void demandPacking() {
        if (!written.source().isOpen()) {
            packing.join();
        }
    }

    private static Runnable unchecked(final Writing writing) {
        return () -> {
            try {
                writing.write();
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
