package org.bibkpi.report;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.bibkpi.audit.PublicationTrail;

/**
 * {@code evidence.jsonl.gz}: what happened to each publication that was read, one JSON object a line, by id. It holds no
 * person's name. Questions about the run are answered from it.
 */
final class EvidenceFile implements Closeable {
    static final String NAME = "evidence.jsonl.gz";

    private static final int BUFFER = 1 << 16;

    private static final ObjectWriter JSON = TrailJson.MAPPER.writerFor(PublicationTrail.class);

    private final OutputStream lines;

    private EvidenceFile(final OutputStream lines) {
        this.lines = lines;
    }

    static EvidenceFile create(final Path file) throws IOException {
        return new EvidenceFile(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), BUFFER), BUFFER));
    }

    void write(final PublicationTrail trail) {
        try {
            lines.write(JSON.writeValueAsBytes(trail));
            lines.write('\n');
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
