package org.bibkpi.read;

import java.io.Reader;

/**
 * One export, unpacked and decoded.
 *
 * @param name the file as the job names it; the member of an archive follows after {@code !}
 * @param text from the first character on, without a byte order mark
 * @param before what stands before it, if it is a part of a file
 */
public record ExportContent(String name, Reader text, Preceding before) {
    ExportContent(final String name, final Reader text) {
        this(name, text, Preceding.NONE);
    }

    ExportContent after(final Preceding lines) {
        return new ExportContent(name, text, lines);
    }
}
