package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bibkpi.model.ByteSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a large file of JSON lines is cut, so that many can read it. */
final class LineRangeTest {
    /** Lines of letters of one to four bytes, ended in both ways, with blank lines between, the last without an end. */
    private static final String LINES =
            "{\"a\":\"Å\"}\r\n{\"a\":\"漢字\"}\n\n \t\r\n{\"a\":\"𝒜\"}\r\n{\"a\":\"\"}\n{\"a\":\"slow-wave sleep\"}\r\n"
                    + "\r\n{\"a\":\"ö\"}\n{\"a\":1}";

    private static List<LineRange> cut(final String text, final long length) throws IOException {
        return LineRange.of(InMemoryFile.text("works.jsonl", text), length);
    }

    private static byte[] bytes(final ByteSource file, final LineRange range) throws IOException {
        try (InputStream in = FilePart.open(file, range)) {
            return in.readAllBytes();
        }
    }

    @Test
    void rangesFollowEachOtherAndTogetherAreTheFile() throws IOException {
        final InMemoryFile file = InMemoryFile.text("works.jsonl", LINES);
        for (int length = 1; 2L * length <= file.size(); length++) {
            final List<LineRange> ranges = LineRange.of(file, length);
            final ByteArrayOutputStream joined = new ByteArrayOutputStream();
            for (final LineRange range : ranges) {
                assertThat(range.from()).isEqualTo(joined.size());
                joined.write(bytes(file, range));
                assertThat(range.to()).isEqualTo(joined.size());
            }
            assertThat(joined.toString(StandardCharsets.UTF_8))
                    .as("in ranges of %d", length)
                    .isEqualTo(LINES);
        }
    }

    @Test
    void everyRangeIsWholeLinesOfAboutTheLengthAskedFor() throws IOException {
        final InMemoryFile file = InMemoryFile.text("works.jsonl", LINES);
        final int longestLine = 28;
        for (int length = 1; 2L * length <= file.size(); length++) {
            final List<LineRange> ranges = LineRange.of(file, length);
            for (final LineRange range : ranges.subList(0, ranges.size() - 1)) {
                assertThat(new String(bytes(file, range), StandardCharsets.UTF_8))
                        .endsWith("\n");
                assertThat(range.length()).isBetween((long) length, (long) length + longestLine);
            }
            assertThat(ranges.get(ranges.size() - 1).length()).isLessThan(2L * length + longestLine);
        }
    }

    @Test
    void theEndOfALineIsNeverCutInTwo() throws IOException {
        final String first = "{\"a\":1}\r\n";
        final String text = first + "{\"b\":2}\r\n{\"c\":3}\r\n";
        assertThat(cut(text, first.length() - 1)).element(0).isEqualTo(new LineRange(0, first.length()));
        assertThat(cut(text, first.length() - 2)).element(0).isEqualTo(new LineRange(0, first.length()));
    }

    @Test
    void aFileIsCutFromTwiceTheLengthOn() throws IOException {
        final String text = "{\"a\":1}\n".repeat(4);
        assertThat(cut(text, text.length() / 2)).hasSize(2);
        assertThat(cut(text, text.length() / 2 + 1)).isEmpty();
    }

    @Test
    void aFileWhoseFirstCutWouldStandAtItsEndIsNotCut() throws IOException {
        assertThat(cut("{\"a\":1}\n{\"b\":2}\n", 8)).isEmpty();
        assertThat(cut("{\"a\":1}\n{\"b\":\"longer than the first\"}", 9)).isEmpty();
    }

    @Test
    void whatIsShorterThanTwoLengthsStaysTogetherAtTheEnd() throws IOException {
        final String text = "{\"a\":1}\n".repeat(5);
        assertThat(cut(text, 13)).containsExactly(new LineRange(0, 16), new LineRange(16, 40));
        assertThat(cut(text, 12)).containsExactly(new LineRange(0, 16), new LineRange(16, 32), new LineRange(32, 40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1}",
                "{\"a\":1}\n",
                "{\"a\":1}\r{\"b\":2}\r{\"c\":3}\r",
                "{\"a\":1},\n{\"b\":2},\n{\"c\":3}\n",
                "{\"a\":1}\n\n{\"b\":2}\n{\"c\":3}\n",
                "{\"a\":[\n{\"b\":2},\n{\"c\":3}]}\n",
                "{\"a\":1}\n[{\"b\":2}]\n{\"c\":3}\n",
                "{\n\"a\":1}\n{\"b\":2}\n",
                "[{\"a\":1}\n{\"b\":2}\n{\"c\":3}]\n",
                "id,title\n{1},{2}\n{3},{4}\n",
                "\uFEFF{\"a\":1}\n{\"b\":2}\n{\"c\":3}\n"
            })
    void whatHasNotAnObjectOnEachOfItsFirstLinesIsNotCut(final String text) throws IOException {
        assertThat(cut(text, 1)).isEmpty();
    }

    @Test
    void countsLinesAndTheRecordsOnThoseThatAreNotBlank() throws IOException {
        final InMemoryFile file = InMemoryFile.text("works.jsonl", LINES);
        assertThat(new LineRange(0, file.size()).count(file)).isEqualTo(new Preceding(9, 7));
    }

    @Test
    void countsOfRangesAddUpToThoseOfTheFile() throws IOException {
        final InMemoryFile file = InMemoryFile.text("works.jsonl", LINES);
        for (int length = 1; 2L * length <= file.size(); length++) {
            Preceding sum = Preceding.NONE;
            for (final LineRange range : LineRange.of(file, length)) {
                sum = sum.plus(range.count(file));
            }
            assertThat(sum).isEqualTo(new Preceding(9, 7));
        }
    }

    @Test
    void countsAsMuchInALongFileAsInManyShortOnes() throws IOException {
        final List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add("  {\"a\":\"" + "x".repeat(i % 97) + "\"}" + (i % 10 == 0 ? "\n" : ""));
        }
        final InMemoryFile file = InMemoryFile.text("works.jsonl", String.join("\r\n", lines));
        assertThat(new LineRange(0, file.size()).count(file)).isEqualTo(new Preceding(3_299, 3_000));
    }
}
