package org.bibkpi.read;

import java.io.IOException;
import org.bibkpi.model.Source;

/** One kind of export file. Implementations are found by {@link java.util.ServiceLoader}. */
public interface ExportFormat {
    /** The stable name, such as {@code wos-plaintext}. */
    String id();

    /** The database that writes it. */
    Source source();

    /** Where a person gets it, and what it cannot answer. */
    FormatGuide guide();

    /** Whether content that begins like this is of this format, whatever the file is called. */
    boolean recognises(ContentHead head);

    /** Starts reading; who opened the file closes it. */
    RecordReader open(ExportContent content) throws IOException;
}
