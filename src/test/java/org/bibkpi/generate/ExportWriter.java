package org.bibkpi.generate;

import java.io.Closeable;
import java.io.IOException;

/** Writes one export file, record after record. Opening writes what stands before the first, closing what ends it. */
interface ExportWriter extends Closeable {
    void write(InventedRecord work) throws IOException;
}
