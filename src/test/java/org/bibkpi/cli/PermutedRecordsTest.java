package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.model.ByteSource;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.RunFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record's place in its file decides nothing: if the records of every export change places, and the exports too, every
 * report stays the same byte for byte but for the places it names.
 */
final class PermutedRecordsTest {
    /** By the ending of the export: what one record is. */
    private static final Map<String, Pattern> RECORDS = Map.of(
            "csv", Pattern.compile("(?<=\\n)[^\\n]+\\n"),
            "jsonl", Pattern.compile("[^\\n]+\\n"),
            "xml", Pattern.compile("(?s)<PubmedArticle>.*?</PubmedArticle>"),
            "txt", Pattern.compile("(?ms)^PT .*?^ER\\n"));

    /** They name checksums and sizes of the other reports, in which the places stand. */
    private static final List<String> OF_THE_REPORTS = List.of("run.json", "datapackage.json");

    @TempDir
    private Path folder;

    @Test
    void everyReportIsTheSameButForThePlacesItNames() throws IOException {
        final SampleJob original = SampleJob.copyTo(folder.resolve("original"));
        final SampleJob permuted = SampleJob.copyTo(folder.resolve("permuted"));
        final Random random = new Random(1);
        final Map<String, PermutedExport> exports = new TreeMap<>();
        for (final Path export : exports(permuted)) {
            final PermutedExport now = PermutedExport.of(Files.readString(export), records(export), random);
            Files.writeString(export, now.text());
            exports.put("exports/" + export.getFileName(), now);
        }

        final Map<String, String> reports = reports(permuted, random);
        assertThat(reports.get("duplicates.csv")).contains("exports/scopus.csv#");
        reports.replaceAll((name, content) -> inOldPlaces(content, exports));
        final Map<String, String> expected = reports(original, random);
        assertThat(reports).containsOnlyKeys(expected.keySet());
        expected.forEach(
                (name, content) -> assertThat(reports.get(name)).as(name).isEqualTo(content));
    }

    private static List<Path> exports(final SampleJob job) throws IOException {
        try (Stream<Path> files = Files.list(job.file("exports"))) {
            return files.sorted().toList();
        }
    }

    private static Pattern records(final Path export) {
        final String name = export.getFileName().toString();
        return Optional.ofNullable(RECORDS.get(name.substring(name.lastIndexOf('.') + 1)))
                .orElseThrow();
    }

    private static String inOldPlaces(final String content, final Map<String, PermutedExport> exports) {
        String told = content;
        for (final Map.Entry<String, PermutedExport> export : exports.entrySet()) {
            told = Pattern.compile(Pattern.quote(export.getKey()) + "#(\\d+)")
                    .matcher(told)
                    .replaceAll(place ->
                            export.getKey() + "#" + export.getValue().oldPlace(Integer.parseInt(place.group(1))));
        }
        return told;
    }

    /** Every report of a job, its exports read in any order. */
    private static Map<String, String> reports(final SampleJob job, final Random random) throws IOException {
        final OpenJob open = OpenJob.open(JobFile.read(job.file("job.yaml")));
        final List<ByteSource> exports = new ArrayList<>(open.exports());
        Collections.shuffle(exports, random);
        final Path report = job.file("report");
        try (ReportFolder target = ReportFolder.draft(report, false)) {
            new Reports(target, new RunFacts("test", "sample", "1", List.of()))
                    .write(ReferencePipeline.run(
                            exports, open.lists().criteria(), open.lists().calculator()));
            target.publish();
        }
        return contents(report);
    }

    private static Map<String, String> contents(final Path report) throws IOException {
        final Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(report)) {
            for (final Path file : files.filter(
                            f -> !OF_THE_REPORTS.contains(f.getFileName().toString()))
                    .toList()) {
                contents.put(file.getFileName().toString(), unpacked(file));
            }
        }
        return contents;
    }

    /** Latin-1 shows every byte as it is. */
    private static String unpacked(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            final String name = file.toString();
            if (name.endsWith(".xlsx")) {
                return unzipped(new ZipInputStream(in));
            }
            return new String(
                    name.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(),
                    StandardCharsets.ISO_8859_1);
        }
    }

    private static String unzipped(final ZipInputStream in) throws IOException {
        final StringBuilder all = new StringBuilder();
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            all.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
