package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code kpi.xlsx}: each table as a sheet, then the settings of the run, what the columns mean, and what was read. Its rows
 * were made before and are only put in, so that its size in memory does not grow with theirs.
 */
final class WorkbookFile {
    static final String NAME = "kpi.xlsx";

    /** So many rows of a table decide how wide its columns are. */
    private static final int EXAMPLES = 200;

    /** A fifth larger than the tightest, in half the time. */
    private static final int PACKING = 3;

    private final ReportFolder folder;
    private final RunFacts facts;
    private final SheetFiles rows;
    private final Map<String, SheetFile> parts = new HashMap<>();

    /**
     * A workbook.
     *
     * @param rows those of the sheets of tables, by their names
     */
    WorkbookFile(final ReportFolder folder, final RunFacts facts, final SheetFiles rows) {
        this.folder = folder;
        this.facts = facts;
        this.rows = rows;
    }

    /** Writes the workbook of tables that are written. */
    void write(final List<ReportTable> tables) throws IOException {
        final Path draft = folder.file("." + NAME);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                Workbook workbook = new Workbook(out, "bibkpi", "1.0")) {
            // It is packed again at once.
            workbook.setCompressionLevel(0);
            for (final ReportTable table : tables) {
                final List<List<String>> examples = new WrittenTable(table, folder.file(table.file())).first(EXAMPLES);
                write(workbook, table.name(), table.file(), table.columns(), examples);
            }
            for (final RunSheet sheet : RunSheet.of(facts, tables)) {
                rows.of(sheet.name()).add(sheet.columns(), Reports.MANIFEST, sheet.rows());
                write(workbook, sheet.name(), Reports.MANIFEST, sheet.columns(), sheet.rows());
            }
        }
        try (ZipOutputStream packed = new ZipOutputStream(folder.createPacked(NAME));
                OutputStream content = folder.ofContent(NAME, packed)) {
            packed.setLevel(PACKING);
            SteadyZip.repack(draft, packed, content, parts);
        }
        Files.delete(draft);
    }

    private void write(
            final Workbook workbook,
            final String name,
            final String file,
            final List<Column> columns,
            final List<List<String>> examples)
            throws IOException {
        final SheetFile whole = rows.of(name);
        whole.close();
        final Worksheet sheet = workbook.newWorksheet(name);
        if (parts.isEmpty()) {
            SheetStyle.teach(sheet);
        }
        parts.put("xl/worksheets/sheet" + (parts.size() + 1) + ".xml", whole);
        new TableSheet(sheet, file, columns).write(examples, whole);
    }
}
