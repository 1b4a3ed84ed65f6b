package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** The rows of all sheets until the workbook is written; they go when this is closed. */
final class SheetFiles implements Closeable {
    private final ReportFolder folder;
    private final Map<String, SheetFile> files = new HashMap<>();

    SheetFiles(final ReportFolder folder) {
        this.folder = folder;
    }

    /** The rows of a sheet, none at first. */
    SheetFile of(final String sheet) throws IOException {
        final SheetFile known = files.get(sheet);
        if (known != null) {
            return known;
        }
        final SheetFile made = new SheetFile(folder.file("." + sheet + ".rows"), Worksheet.MAX_ROWS - 2);
        files.put(sheet, made);
        return made;
    }

    @Override
    public void close() throws IOException {
        for (final SheetFile file : files.values()) {
            file.close();
            file.delete();
        }
    }
}
