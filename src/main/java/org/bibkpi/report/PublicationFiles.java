package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files whose content comes from publications, written side by side from one part of them after the other. */
final class PublicationFiles implements Closeable {
    /**
     * What happened to each publication that was read, one JSON object a line, by id. It holds no person's name.
     * Questions about the run are answered from it.
     */
    static final String EVIDENCE = "evidence.jsonl.gz";

    private final Map<String, OutputStream> tables = new LinkedHashMap<>();
    private final OutputStream evidence;

    private PublicationFiles(final OutputStream evidence) {
        this.evidence = evidence;
    }

    /** Creates them, with the headers of the tables. */
    static PublicationFiles create(final ReportFolder folder) throws IOException {
        final PublicationFiles created =
                new PublicationFiles(folder.ofContent(EVIDENCE, new QuickGzip(folder.createPacked(EVIDENCE))));
        try {
            for (final ReportTable table : ReportTables.ALL) {
                if (table.isOfPublications()) {
                    created.begin(table, folder.create(table.file()));
                }
            }
            return created;
        } catch (final IOException e) {
            created.close();
            throw e;
        }
    }

    private void begin(final ReportTable table, final OutputStream file) throws IOException {
        tables.put(table.name(), file);
        file.write(TableRows.first(table).written().csv());
    }

    /** Writes what a part of the publications adds. */
    void write(final PublicationRows.Part part) {
        try {
            for (final TableRows.Written rows : part.rows()) {
                Optional.ofNullable(tables.get(rows.table())).orElseThrow().write(rows.csv());
            }
            evidence.write(part.evidence());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        final List<IOException> failures = new ArrayList<>();
        final List<Closeable> files = new ArrayList<>(tables.values());
        files.add(evidence);
        for (final Closeable file : files) {
            try {
                file.close();
            } catch (final IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
