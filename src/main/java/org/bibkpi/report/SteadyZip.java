package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as the report holds it: without the time it was written at, so that the same content gives the same bytes.
 */
final class SteadyZip {
    /** The earliest time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private final Path document;

    /** An office document as its library wrote it. */
    SteadyZip(final Path document) {
        this.document = document;
    }

    /** Packs it anew. */
    void pack(final ZipOutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(document.toFile())) {
            for (final ZipEntry entry : in.stream().toList()) {
                final ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(NO_TIME);
                out.putNextEntry(steady);
                copy(entry, in.getInputStream(entry), out);
                out.closeEntry();
            }
        }
    }

    /** Writes what its entries hold, one after the other, as they hold it when packed. */
    void content(final OutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(document.toFile())) {
            for (final ZipEntry entry : in.stream().toList()) {
                copy(entry, in.getInputStream(entry), out);
            }
        }
    }

    private static void copy(final ZipEntry entry, final InputStream in, final OutputStream out) throws IOException {
        if (entry.getName().equals(PROPERTIES)) {
            final String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(CREATED.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
