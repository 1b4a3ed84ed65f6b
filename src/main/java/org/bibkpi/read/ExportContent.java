package org.bibkpi.read;

import java.io.Reader;

/**
 * One export, unpacked and decoded.
 *
 * @param name the file as the job names it; the member of an archive follows after {@code !}
 * @param text from the first character on, without a byte order mark
 */
public record ExportContent(String name, Reader text) {}
