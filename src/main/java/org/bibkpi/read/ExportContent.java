package org.bibkpi.read;

import java.io.InputStream;

/**
 * One export, unpacked.
 *
 * @param name the file as the job names it; the member of an archive follows after {@code !}
 * @param bytes from the first byte on, decompressed
 */
public record ExportContent(String name, InputStream bytes) {}
