package org.bibkpi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Packs a file as the workbook is packed: a quarter larger than the tightest, in less than half the time. */
final class QuickGzip extends GZIPOutputStream {
    private static final int BUFFER = 1 << 16;

    QuickGzip(final OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(WorkbookFile.PACKING);
    }
}
