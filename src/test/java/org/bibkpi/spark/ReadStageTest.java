package org.bibkpi.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Rejection;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.read.LocalFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are dealt out to tasks: one large file to many, many small ones to few. */
final class ReadStageTest {
    private static final int WORKS = 200;
    private static final int PARTS = 4;
    private static final int SMALL_PART = 4_000;
    private static final long NEVER_CUT = Long.MAX_VALUE / 4;

    private static Session session;

    @TempDir
    private Path folder;

    /** What was read: every record, every refusal, every count. */
    private record Content(List<SourceRecord> records, List<Rejection> rejections, List<FileCount> counts) {}

    @BeforeAll
    static void start() {
        session = Session.start("test");
    }

    @AfterAll
    static void stop() {
        session.close();
    }

    @Test
    void severalTasksReadALargeFileOfLinesAndComeToWhatOneComesTo() throws IOException {
        final LocalFile file = write(lines());
        final JavaRDD<ReadItem> cut = read(List.of(file), SMALL_PART);
        final JavaRDD<ReadItem> whole = read(List.of(file), NEVER_CUT);
        assertThat(readers(cut)).isGreaterThan(4);
        assertThat(readers(whole)).isEqualTo(1);
        assertThat(tasksWithRecords(cut)).isEqualTo(readers(cut));
        assertThat(tasksWithRecords(whole)).isEqualTo(1);
        assertThat(content(cut)).isEqualTo(content(whole));
        assertThat(content(cut).records()).hasSize(WORKS);
        assertThat(content(cut).counts().get(0).warnings())
                .singleElement()
                .asString()
                .startsWith("20 of 200 records have");
    }

    @Test
    void whatCannotBeCutAtAnyLineIsReadByOneTask() throws IOException {
        final List<String> damaged = lines();
        damaged.set(77, damaged.get(77).substring(0, 60));
        final List<String> doubled = lines();
        doubled.set(120, doubled.get(120) + doubled.get(121));
        final List<String> broken = lines();
        broken.set(150, broken.get(150).replace(",\"doi", ",\n\n\"doi"));
        for (final List<String> lines : List.of(damaged, doubled, broken)) {
            final LocalFile file = write(lines);
            final JavaRDD<ReadItem> cut = read(List.of(file), SMALL_PART);
            assertThat(readers(cut)).isEqualTo(1);
            assertThat(content(cut)).isEqualTo(content(read(List.of(file), NEVER_CUT)));
        }
    }

    @Test
    void thousandsOfFilesAreReadByAFewTasksForEachPart() throws IOException {
        final List<LocalFile> files = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            files.add(new LocalFile(
                    "exports/" + i + ".jsonl",
                    Files.writeString(folder.resolve(i + ".jsonl"), work(i, "A title of its own") + "\n")));
        }
        final JavaRDD<ReadItem> items = read(files, SMALL_PART);
        assertThat(items.getNumPartitions()).isEqualTo(3 * PARTS);
        assertThat(content(items).records()).hasSize(3_000);
        assertThat(content(items).counts()).hasSize(3_000).allMatch(count -> count.read() == 1);
    }

    @Test
    void aFileTooSmallToBeWorthItIsReadByOneTask() throws IOException {
        final JavaRDD<ReadItem> items = ReadStage.read(session.context(), List.of(write(lines())), PARTS);
        assertThat(readers(items)).isEqualTo(1);
    }

    /** Works of about 200 bytes, some without authors, and blank lines between. */
    private static List<String> lines() {
        return IntStream.range(0, WORKS)
                .mapToObj(i ->
                        (i % 50 == 7 ? "\n" : "") + (i % 10 == 3 ? withoutAuthors(i) : work(i, "Tïtle number " + i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String work(final int i, final String title) {
        return "{\"id\":\"https://openalex.org/W" + (1000 + i) + "\",\"title\":\"" + title
                + "\",\"doi\":\"https://doi.org/10.1234/a." + i + "\",\"type\":\"article\",\"publication_year\":2020,"
                + "\"authorships\":[{\"raw_author_name\":\"Anna Ek\"}]}";
    }

    private static String withoutAuthors(final int i) {
        return work(i, "Title " + i).replaceFirst(",\"authorships.*]", "");
    }

    private LocalFile write(final List<String> lines) throws IOException {
        return new LocalFile(
                "works.jsonl", Files.writeString(folder.resolve("works.jsonl"), String.join("\n", lines) + "\n"));
    }

    private static JavaRDD<ReadItem> read(final List<LocalFile> files, final long partLength) {
        return ReadStage.read(
                session.context(), files.stream().map(ReadTask.Whole::of).toList(), PARTS, partLength);
    }

    /** How often a file was opened for its records. */
    private static long readers(final JavaRDD<ReadItem> items) {
        return ReadStage.of(ReadItem.Finished.class, ReadStage.told(items)).count();
    }

    private static long tasksWithRecords(final JavaRDD<ReadItem> items) {
        return ReadStage.accepted(items).glom().collect().stream()
                .filter(task -> !task.isEmpty())
                .count();
    }

    private static Content content(final JavaRDD<ReadItem> items) {
        final Stream<SourceRecord> records = ReadStage.accepted(items).collect().stream()
                .map(accepted -> new SourceRecordCodec().decode(accepted.bytes()));
        return new Content(
                records.sorted(Comparator.comparing(SourceRecord::id)).toList(),
                ReadStage.of(ReadItem.Refused.class, ReadStage.told(items))
                        .map(ReadItem.Refused::rejection)
                        .sorted()
                        .toList(),
                FileCounts.of(ReadStage.told(items)));
    }
}
