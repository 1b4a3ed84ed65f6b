package org.bibkpi.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Source;

/** Writes a world into files, as a library would lay them out for a job. */
final class ExportFolder {
    /** What Web of Science lets one download at a time. */
    private static final int WOS_RECORDS = 500;

    private final Path folder;

    ExportFolder(final Path folder) {
        this.folder = folder;
    }

    /** Four exports and three lists in one folder, packed as large ones are. */
    void write(final InventedWorld world) throws IOException {
        Files.createDirectories(folder);
        writeWos(world.export(Source.WOS), file -> false);
        writeScopus(world);
        writePubmed(world);
        writeOpenAlex(world, packed("openalex.jsonl.gz"));
        ListFiles.write(world, folder);
    }

    /** The same in six formats: every other file of Web of Science tab-delimited, every other record of PubMed as MEDLINE. */
    void writeSixFormats(final InventedWorld world) throws IOException {
        Files.createDirectories(folder);
        writeWos(world.export(Source.WOS), number -> number % 2 == 0);
        writeScopus(world);
        final Map<Boolean, List<InventedRecord>> pubmed = halves(world.export(Source.PUBMED));
        writeAll(new PubmedXmlWriter(plain("pubmed.xml")), pubmed.getOrDefault(true, List.of()));
        writeAll(new MedlineWriter(plain("pubmed.nbib")), pubmed.getOrDefault(false, List.of()));
        writeOpenAlex(world, packed("openalex.jsonl.gz"));
        ListFiles.write(world, folder);
    }

    private static Map<Boolean, List<InventedRecord>> halves(final List<InventedRecord> records) {
        return IntStream.range(0, records.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        number -> number % 2 == 0, Collectors.mapping(records::get, Collectors.toList())));
    }

    /** The same with the exports in a folder of their own, nothing packed. */
    void writeSample(final InventedWorld world) throws IOException {
        final ExportFolder exports = new ExportFolder(folder.resolve("exports"));
        Files.createDirectories(exports.folder);
        exports.writeWos(world.export(Source.WOS), file -> false);
        exports.writeScopus(world);
        exports.writePubmed(world);
        exports.writeOpenAlex(world, exports.plain("openalex.jsonl"));
        ListFiles.write(world, folder);
    }

    /** What is true, for readers outside Java: one row a work. */
    void writeTruth(final Truth truth) throws IOException {
        final List<String> header = List.of(
                "work_id",
                "year",
                "provisional",
                "reason",
                "affiliation",
                "own_affiliation",
                "clinical",
                "funded",
                "sources",
                "identifiers",
                "traps");
        ListFiles.csv(
                folder.resolve("truth.csv"),
                Stream.concat(Stream.of(header), truth.works().stream().map(ExportFolder::truthRow)));
    }

    private static List<String> truthRow(final TruthRow work) {
        return List.of(
                work.workId(),
                Integer.toString(work.year()),
                Boolean.toString(work.provisional()),
                lower(work.reason()),
                lower(work.affiliation()),
                lower(work.ownAffiliation()),
                lower(work.clinical()),
                String.join("|", work.funded()),
                joined(work.sources().stream()),
                String.join("|", work.identifiers()),
                joined(work.traps().stream()));
    }

    private static String joined(final Stream<? extends Enum<?>> names) {
        return names.map(ExportFolder::lower).sorted().collect(Collectors.joining("|"));
    }

    private static String lower(final Enum<?> name) {
        return AsciiCase.lower(name.name());
    }

    private void writeWos(final List<InventedRecord> records, final IntPredicate isTabbed) throws IOException {
        for (int start = 0, file = 1; start < records.size(); start += WOS_RECORDS, file++) {
            final Writer out = plain(String.format(Locale.ROOT, "wos-%d.txt", file));
            writeAll(
                    isTabbed.test(file) ? new WosTabWriter(out) : new WosPlainTextWriter(out),
                    records.subList(start, Math.min(records.size(), start + WOS_RECORDS)));
        }
    }

    private void writeScopus(final InventedWorld world) throws IOException {
        writeAll(
                new ScopusCsvWriter(plain("scopus.csv"), ScopusCsvWriter.Layout.SINCE_2023),
                world.export(Source.SCOPUS));
    }

    private void writePubmed(final InventedWorld world) throws IOException {
        writeAll(new PubmedXmlWriter(plain("pubmed.xml")), world.export(Source.PUBMED));
    }

    private static void writeOpenAlex(final InventedWorld world, final Writer out) throws IOException {
        writeAll(new OpenAlexJsonWriter(out, OpenAlexJsonWriter.Shape.LINES), world.export(Source.OPENALEX));
    }

    private static void writeAll(final ExportWriter writer, final List<InventedRecord> records) throws IOException {
        try (writer) {
            for (final InventedRecord record : records) {
                writer.write(record);
            }
        }
    }

    private Writer plain(final String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name));
    }

    private Writer packed(final String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(name))), StandardCharsets.UTF_8));
    }
}
