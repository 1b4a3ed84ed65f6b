package org.bibkpi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * A workbook as the report holds it: without the time it was written at, so that the same content gives the same bytes.
 */
final class SteadyZip {
    /** The earliest time that the format knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private SteadyZip() {}

    /**
     * Packs an office document anew while its library writes it.
     *
     * @param document what the library writes, read to its end
     * @param packed where it is packed to
     * @param content writes to {@code packed} what an entry holds
     */
    static void pack(final InputStream document, final ZipOutputStream packed, final OutputStream content)
            throws IOException {
        // Java's own would not read the sizes as this library writes them after each entry.
        final ZipArchiveInputStream in = new ZipArchiveInputStream(document);
        for (Optional<ZipArchiveEntry> entry = next(in); entry.isPresent(); entry = next(in)) {
            final ZipEntry steady = new ZipEntry(entry.get().getName());
            steady.setTimeLocal(NO_TIME);
            packed.putNextEntry(steady);
            copy(steady, in, content);
            packed.closeEntry();
        }
        // The directory at its end, without which it would not be written to its end.
        document.transferTo(OutputStream.nullOutputStream());
    }

    private static Optional<ZipArchiveEntry> next(final ZipArchiveInputStream in) throws IOException {
        return Optional.ofNullable(in.getNextEntry());
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
