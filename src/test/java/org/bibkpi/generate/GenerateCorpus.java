package org.bibkpi.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Source;

/**
 * Writes a {@link BulkCorpus} of any size, a job beside it: {@code GenerateCorpus WORKS FOLDER KIND [FILES [SEED]]}. The
 * kinds: {@code snapshot}, lines of OpenAlex at their real length; {@code snapshot-gz}, the same packed; {@code
 * exports}, short lines of OpenAlex, Web of Science in files of 500, PubMed and Scopus, overlapping. Each database's
 * records are spread over so many files, 8 unless said otherwise.
 */
public final class GenerateCorpus {
    private static final int WOS_RECORDS = 500;
    private static final String JOB = """
            job: corpus
            title: {sv: Provdata, en: Generated data}
            years: {from: 2016, to: 2022}
            publications: [exports/*]
            roster: roster.csv
            providers: stockholm
            clinical-journals: clinical_journals.csv
            indicators:
              - id: affiliation_share
                title: {sv: Andel med sjukhusadress, en: Share with a hospital address}
                share-of: affiliation
                target: {rule: at-least, value: 95 %}
            output: report
            """;

    private final BulkCorpus corpus;
    private final long works;
    private final int files;
    private final Path exports;

    private GenerateCorpus(final BulkCorpus corpus, final long works, final int files, final Path exports) {
        this.corpus = corpus;
        this.works = works;
        this.files = files;
        this.exports = exports;
    }

    /** Writes what the arguments name. */
    public static void main(final String[] args) throws IOException {
        if (args.length < 3) {
            throw new IllegalArgumentException("usage: GenerateCorpus WORKS FOLDER KIND [FILES [SEED]]");
        }
        write(
                Path.of(args[1]),
                Long.parseLong(args[0]),
                args[2],
                args.length > 3 ? Integer.parseInt(args[3]) : 8,
                args.length > 4 ? Long.parseLong(args[4]) : 1);
    }

    /** Writes exports, lists and job into a folder. */
    public static void write(final Path folder, final long works, final String kind, final int files, final long seed)
            throws IOException {
        final Path exports = Files.createDirectories(folder.resolve("exports"));
        final BulkCorpus corpus = new BulkCorpus(seed, works);
        new GenerateCorpus(corpus, works, files, exports).write(kind);
        ListFiles.write(corpus, folder);
        Files.writeString(folder.resolve("job.yaml"), JOB);
    }

    private void write(final String kind) {
        switch (kind) {
            case "snapshot" -> eachFile(f -> snapshot(f, name("works-%04d.jsonl", f)));
            case "snapshot-gz" -> eachFile(f -> snapshot(f, name("works-%04d.jsonl.gz", f)));
            case "exports" -> {
                eachFile(f -> records(Source.OPENALEX, f, name("openalex-%04d.jsonl.gz", f)));
                eachFile(f -> records(Source.PUBMED, f, name("pubmed-%04d.xml.gz", f)));
                eachFile(f -> records(Source.SCOPUS, f, name("scopus-%04d.csv", f)));
                eachFile(this::webOfScience);
            }
            default -> throw new IllegalArgumentException("kinds are snapshot, snapshot-gz and exports, not " + kind);
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface FileWriting {
        void write(int file) throws IOException;
    }

    private void eachFile(final FileWriting writing) {
        IntStream.range(0, files).parallel().forEach(file -> {
            try {
                writing.write(file);
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String name(final String pattern, final int file) {
        return String.format(Locale.ROOT, pattern, file);
    }

    private long[] worksIn(final Source source, final int file) {
        return LongStream.iterate(file, work -> work < works, work -> work + files)
                .filter(work -> corpus.isIn(work, source))
                .toArray();
    }

    /** One work in a hundred stands in the file twice, as the parts of a snapshot overlap. */
    private void snapshot(final int file, final String name) throws IOException {
        try (Writer out = open(name)) {
            final SnapshotWriter writer = new SnapshotWriter(out);
            for (final long work : worksIn(Source.OPENALEX, file)) {
                for (int i = 0; i <= (work % 100 == 99 ? 1 : 0); i++) {
                    writer.write(corpus.record(work, Source.OPENALEX), corpus.dice(-work));
                }
            }
        }
    }

    private void records(final Source source, final int file, final String name) throws IOException {
        try (ExportWriter writer = writer(source, open(name))) {
            for (final long work : worksIn(source, file)) {
                writer.write(corpus.record(work, source));
            }
        }
    }

    private void webOfScience(final int file) throws IOException {
        final long[] works = worksIn(Source.WOS, file);
        for (int start = 0; start < works.length; start += WOS_RECORDS) {
            final String name = "wos-" + file + "-" + start / WOS_RECORDS + ".txt";
            try (ExportWriter writer = writer(Source.WOS, open(name))) {
                for (int i = start; i < Math.min(works.length, start + WOS_RECORDS); i++) {
                    writer.write(corpus.record(works[i], Source.WOS));
                }
            }
        }
    }

    private static ExportWriter writer(final Source source, final Writer out) throws IOException {
        return switch (source) {
            case OPENALEX -> new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.LINES);
            case PUBMED -> new PubmedXmlWriter(out);
            case SCOPUS -> new ScopusCsvWriter(out, ScopusCsvWriter.Layout.SINCE_2023);
            case WOS -> new WosPlainTextWriter(out);
            default -> throw new IllegalArgumentException("no writer for " + AsciiCase.lower(source.name()));
        };
    }

    private Writer open(final String name) throws IOException {
        final OutputStream file = Files.newOutputStream(exports.resolve(name));
        final OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(file, 64 * 1024) : file;
        return new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8), 64 * 1024);
    }
}
