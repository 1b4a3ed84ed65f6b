package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code kpi.xlsx}: each table as a sheet, then the settings of the run, what the columns mean, and what was read. It is
 * made from the CSV files, row by row, so that its size in memory does not grow with theirs.
 */
final class WorkbookFile {
    static final String NAME = "kpi.xlsx";

    /** A fifth larger than the tightest, in half the time. */
    private static final int PACKING = 3;

    private final ReportFolder folder;
    private final RunFacts facts;

    WorkbookFile(final ReportFolder folder, final RunFacts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /** Writes the workbook of tables that are written. */
    void write(final List<ReportTable> tables) throws IOException {
        final Path draft = folder.file("." + NAME);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                Workbook workbook = new Workbook(out, "bibkpi", "1.0")) {
            // It is packed again at once.
            workbook.setCompressionLevel(0);
            for (final ReportTable table : tables) {
                write(workbook, table);
            }
            for (final RunSheet sheet : RunSheet.of(facts, tables)) {
                write(workbook, sheet);
            }
        }
        try (ZipOutputStream packed = new ZipOutputStream(folder.createPacked(NAME));
                OutputStream content = folder.ofContent(NAME, packed)) {
            packed.setLevel(PACKING);
            SteadyZip.repack(draft, packed, content);
        }
        Files.delete(draft);
    }

    private void write(final Workbook workbook, final ReportTable table) throws IOException {
        final WrittenTable rows = new WrittenTable(table, folder.file(table.file()));
        final TableSheet sheet =
                new TableSheet(workbook.newWorksheet(table.name()), table.file(), table.columns(), Worksheet.MAX_ROWS);
        rows.forEach(sheet::row);
        sheet.finish();
    }

    private static void write(final Workbook workbook, final RunSheet rows) throws IOException {
        final TableSheet sheet = new TableSheet(
                workbook.newWorksheet(rows.name()), Reports.MANIFEST, rows.columns(), Worksheet.MAX_ROWS);
        rows.rows().forEach(sheet::row);
        sheet.finish();
    }
}
