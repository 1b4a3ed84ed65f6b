package org.bibkpi.report;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bibkpi.audit.PublicationTrail;

/** Lines of the evidence file in the making. */
final class EvidenceText {
    private static final ObjectWriter JSON =
            TrailJson.MAPPER.writerFor(PublicationTrail.class).withRootValueSeparator("\n");

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final SequenceWriter writer;

    EvidenceText() {
        try {
            writer = JSON.writeValues(lines);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line. */
    void add(final PublicationTrail trail) {
        try {
            writer.write(trail);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines added, to be asked for once. */
    byte[] bytes() {
        if (lines.size() > 0) {
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
