package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a large file of JSON lines. */
final class FilePartTest {
    private static final int WORKS = 30;

    /** Works with letters of one to four bytes and a stray byte of Windows-1252, ended in both ways, blank lines between. */
    private static InMemoryFile works() throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < WORKS; i++) {
            final String end = List.of("\n", "\r\n", "\n \r\n", "\r\n\n").get(i % 4);
            bytes.write(("{\"id\":\"https://openalex.org/W" + i + "\",\"title\":\"Sömn 漢字 𝒜 \",\""
                            + (i % 3 == 0 ? "x" : "authorships\":[],\"x") + "\":\"")
                    .getBytes(StandardCharsets.UTF_8));
            bytes.write(0xE9);
            bytes.write(("\",\"type\":\"article\"}" + end).getBytes(StandardCharsets.UTF_8));
        }
        return new InMemoryFile("works.jsonl", bytes.toByteArray());
    }

    private static List<FilePart> parts(final ByteSource file, final long length) throws IOException {
        final List<FilePart> parts = new ArrayList<>();
        Preceding before = Preceding.NONE;
        for (final LineRange range : LineRange.of(file, length)) {
            final Preceding count = range.count(file);
            parts.add(new FilePart(file, range, before, count.records()));
            before = before.plus(count);
        }
        return parts;
    }

    private static List<String> read(final ByteSource file) throws IOException {
        final List<String> readings = new ArrayList<>();
        try (ExportReader reader = Exports.open(file)) {
            reader.forEachRemaining(r -> readings.add(asText(r)));
        }
        return readings;
    }

    private static String asText(final Reading reading) {
        final RawRecord record = (RawRecord) reading;
        return record.id() + " " + record.position() + " " + record.all(RawField.TITLE);
    }

    private static FilePart part(final String text, final long from, final long to, final long records) {
        return new FilePart(InMemoryFile.text("works.jsonl", text), new LineRange(from, to), Preceding.NONE, records);
    }

    private static String work(final int number) {
        return "{\"id\":\"https://openalex.org/W" + number + "\",\"title\":\"T\",\"authorships\":[]}";
    }

    @Test
    void theRecordsOfAllPartsAreThoseOfTheFileWithTheirNumbersAndPlaces() throws IOException {
        final InMemoryFile file = works();
        final List<String> whole = read(file);
        assertThat(whole).hasSize(WORKS);
        for (final int length : new int[] {50, 99, 300, 1_000}) {
            final List<String> joined = new ArrayList<>();
            for (final FilePart part : parts(file, length)) {
                joined.addAll(read(part));
            }
            assertThat(joined).as("in parts of %d", length).isEqualTo(whole);
        }
    }

    @Test
    void whatRecordsOfPartsCannotAnswerAddsUp() throws IOException {
        final InMemoryFile file = works();
        GapTally sum = new GapTally();
        for (final FilePart part : parts(file, 300)) {
            sum = sum.plus(gaps(part));
        }
        assertThat(sum.sentences()).isNotEmpty().isEqualTo(gaps(file).sentences());
    }

    private static GapTally gaps(final ByteSource file) throws IOException {
        try (ExportReader reader = Exports.open(file)) {
            reader.forEachRemaining(r -> {});
            return reader.gaps();
        }
    }

    @Test
    void bearsTheNameAndTheTimeOfItsFileAndItsOwnLength(@TempDir final Path folder) throws IOException {
        final Path path = Files.writeString(folder.resolve("works.jsonl"), "0123456789");
        final Instant written = Instant.parse("2020-02-29T12:00:00Z");
        Files.setLastModifiedTime(path, FileTime.from(written));
        final FilePart part =
                new FilePart(new LocalFile("in/works.jsonl", path), new LineRange(3, 7), Preceding.NONE, 1);
        assertThat(part.name()).isEqualTo("in/works.jsonl");
        assertThat(part.size()).isEqualTo(4);
        assertThat(part.modified()).isEqualTo(written);
        try (InputStream in = part.open()) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("3456");
        }
    }

    @Test
    void endsWhereItEndsHoweverItIsRead() throws IOException {
        try (InputStream in = part("0123456789", 3, 7, 1).open()) {
            assertThat(in.read()).isEqualTo('3');
            assertThat(in.readNBytes(new byte[9], 0, 2)).isEqualTo(2);
            assertThat(in.read()).isEqualTo('6');
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[9], 0, 9)).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
        try (InputStream in = part("0123456789", 3, 7, 1).open()) {
            assertThat(in.skip(3)).isEqualTo(3);
            assertThat(in.skip(3)).isEqualTo(1);
            assertThat(in.read()).isEqualTo(-1);
        }
        try (InputStream in = part("0123456789", 3, 7, 1).open()) {
            assertThat(in.read(new byte[9], 0, 9)).isEqualTo(4);
            assertThat(in.skip(1)).isZero();
        }
    }

    @Test
    void endsEarlyWhereTheFileDoes() throws IOException {
        try (InputStream in = part("0123456789", 8, 20, 1).open()) {
            assertThat(in.read(new byte[9], 0, 9)).isEqualTo(2);
            assertThat(in.read(new byte[9], 0, 9)).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThatThrownBy(() -> part("0123456789", 11, 20, 1).open()).isInstanceOf(EOFException.class);
    }

    @Test
    void cannotGoBack() throws IOException {
        try (InputStream in = part("0123456789", 3, 7, 1).open()) {
            assertThat(in.markSupported()).isFalse();
        }
    }

    @Test
    void aPartThatIsOneRecordALineSaysHowManyItHolds() throws IOException {
        final String text = work(1) + "\n\n" + work(2) + "\n";
        try (ExportReader reader = Exports.open(part(text, 0, text.length(), 2))) {
            reader.forEachRemaining(r -> {});
            assertThat(reader.contents())
                    .singleElement()
                    .extracting(FileCount::read, FileCount::rejected)
                    .containsExactly(2L, 0L);
        }
    }

    @Test
    void aPartWithALineThatIsNoRecordHasToBeReadWhole() {
        assertNotOneRecordALine(work(1) + "\n" + work(2).substring(0, 40) + "\n" + work(3) + "\n", 3);
    }

    @Test
    void aPartWithMoreOrFewerRecordsThanLinesHasToBeReadWhole() {
        assertNotOneRecordALine(work(1) + "\n" + work(2) + work(3) + "\n", 2);
        assertNotOneRecordALine(work(1) + "\n" + work(2).replace(",", ",\n") + "\n", 4);
    }

    private static void assertNotOneRecordALine(final String text, final long lines) {
        assertThatThrownBy(() -> read(part(text, 0, text.length(), lines)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("works.jsonl")
                .hasMessageContaining("has to be read whole");
    }
}
