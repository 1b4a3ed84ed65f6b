package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedFileTest {
    private static final List<List<String>> TWO_ROWS = List.of(List.of("1", "Åsa", "a b"), List.of("2", "Östen", "c"));

    private final Path folder;

    DelimitedFileTest(@TempDir final Path folder) {
        this.folder = folder;
    }

    @Test
    void holdsNoMoreThanTheNextRowHoweverManyFollow() {
        final GrowingList text = new GrowingList(200_000);
        int taken = 0;
        int mostAhead = 0;
        try (DelimitedFile list = DelimitedFile.of("growing.csv", text)) {
            while (list.hasNext()) {
                assertThat(list.next().get(0)).isEqualTo(String.valueOf(taken));
                taken++;
                mostAhead = Math.max(mostAhead, text.made - taken);
            }
        }
        assertThat(taken).isEqualTo(200_000);
        assertThat(mostAhead).isBetween(0, 2);
    }

    @Test
    void stopsAtALineWithoutEnd() {
        assertThatThrownBy(() -> DelimitedFile.of("endless.csv", new EndlessLine()))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("endless.csv: A line is longer than any list's.");
        assertThat(DelimitedFile.of("long.csv", "a" + "\n" + "x".repeat(BoundedLines.LONGEST))
                        .next()
                        .get(0))
                .hasSize(BoundedLines.LONGEST);
    }

    /** Never comes to the end of its first line. */
    private static final class EndlessLine extends Reader {
        @Override
        public int read(final char[] to, final int at, final int most) {
            Arrays.fill(to, at, at + most, 'x');
            return most;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void stopsAPackedListThatUnpacksWithoutEnd() throws IOException {
        final Path bomb = folder.resolve("bomb.csv.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            final byte[] rows = "id\n".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < 70 << 20; written += rows.length) {
                packed.write(rows);
            }
        }
        assertThatThrownBy(() -> DelimitedFile.open(bomb))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("bomb.csv.gz: The packed list unpacks to more than 200 times its size");
    }

    @Test
    void refusesWhatCannotBeReadTwice() {
        final Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "this system has no devices among its files");
        assertThatThrownBy(() -> DelimitedFile.open(device))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("/dev/null: This is a pipe or a device");
    }

    /** Makes each row when it is asked for. */
    private static final class GrowingList extends Reader {
        private final int rows;
        private int made = -1;

        GrowingList(final int rows) {
            this.rows = rows;
        }

        @Override
        public int read(final char[] to, final int at, final int most) {
            if (made == rows) {
                return -1;
            }
            final String row = made < 0 ? "id,address\n" : made + ",\"Danderyd Hospital, Sweden\"\n";
            made++;
            row.getChars(0, row.length(), to, at);
            return row.length();
        }

        @Override
        public void close() {
            made = rows;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorFromTheHeader(final String separator) throws IOException {
        assertThat(cells(write(twoRows(separator, "\n")))).isEqualTo(TWO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAnyLineEnd(final String lineEnd) throws IOException {
        assertThat(cells(write(twoRows(";", lineEnd)))).isEqualTo(TWO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsUtf8AndWhatExcelWrites(final String charset) throws IOException {
        final Path file =
                Files.write(folder.resolve("list.csv"), twoRows(";", "\r\n").getBytes(Charset.forName(charset)));
        assertThat(cells(file)).isEqualTo(TWO_ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void dropsTheByteOrderMark(final String charset) throws IOException {
        final Path file = Files.write(
                folder.resolve("list.csv"), ("\uFEFF" + twoRows(",", "\n")).getBytes(Charset.forName(charset)));
        assertThat(header(file)).containsExactly("id", "name", "note");
        assertThat(cells(file)).isEqualTo(TWO_ROWS);
    }

    @Test
    void keepsSeparatorsQuotesAndLineEndsInsideQuotes() throws IOException {
        final Path file = write("id,text\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");
        assertThat(cells(file)).containsExactly(List.of("1", "a, \"b\"\nc"), List.of("2", "d"));
    }

    @Test
    void keepsQuotesInTheMiddleOfACellAsText() throws IOException {
        assertThat(cells(write("id\ttext\n1\tthe \"old\" site\n"))).containsExactly(List.of("1", "the \"old\" site"));
    }

    @Test
    void takesAnUnclosedQuoteOnACompleteTabLineAsText() throws IOException {
        final Path file = write("id\ttext\tlabel\n1\t\"Dept of A\tno\n2\tB\tyes\n");
        assertThat(cells(file)).containsExactly(List.of("1", "\"Dept of A", "no"), List.of("2", "B", "yes"));
    }

    @Test
    void keepsCommasOfASingleUnquotedColumn() throws IOException {
        assertThat(cells(write("address\nDept, Hospital; City\n"))).containsExactly(List.of("Dept, Hospital; City"));
    }

    @Test
    void saysAtWhichLineOfTheFileARowBegins() throws IOException {
        final Path file = write("id,text\n\n1,\"a\nb\"\n2,c\n");
        try (DelimitedFile list = DelimitedFile.open(file)) {
            assertThat(list.rows().map(DelimitedRow::line)).containsExactly(3L, 5L);
        }
    }

    @Test
    void dropsEmptyCellsBeyondTheHeader() throws IOException {
        assertThat(cells(write("a\tb\n1\t2\t\n"))).containsExactly(List.of("1", "2"));
    }

    @Test
    void givesCellsByColumnName() throws IOException {
        try (DelimitedFile list = DelimitedFile.open(write(" id ;name\n7;x\n"))) {
            assertThat(list.column("id")).isZero();
            assertThat(list.next().get("name")).isEqualTo("x");
        }
    }

    @Test
    void namesTheColumnsThereAreWhenOneIsMissing() throws IOException {
        try (DelimitedFile list = DelimitedFile.open(write("id;name\n7;x\n"))) {
            assertThatThrownBy(() -> list.column("orcid"))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("'orcid'")
                    .hasMessageContaining("id, name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1\n", "a,b\n1,2,3\n"})
    void refusesRowsOfAnotherLength(final String text) throws IOException {
        final Path file = write(text);
        assertThatThrownBy(() -> cells(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("list.csv:2")
                .hasMessageContaining("2 columns");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        final Path file = write("a,b\n1,2\n3,\"4\n5,6\n");
        assertThatThrownBy(() -> cells(file)).isInstanceOf(InputException.class).hasMessageContaining("list.csv:3");
    }

    @Test
    void refusesAColumnNamedTwice() throws IOException {
        final Path file = write("a,b,a\n1,2,3\n");
        assertThatThrownBy(() -> DelimitedFile.open(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("list.csv:1")
                .hasMessageContaining("'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "%PDF-1.7\n", "PK\u0003\u0004x", "a\0b\n"})
    void refusesWhatIsNoList(final String text) throws IOException {
        final Path file = write(text);
        assertThatThrownBy(() -> DelimitedFile.open(file)).isInstanceOf(InputException.class);
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> DelimitedFile.open(folder.resolve("absent.csv")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("absent.csv");
    }

    private static String twoRows(final String separator, final String lineEnd) {
        return String.join(lineEnd, "id,name,note", "1,Åsa,a b", "2,Östen,c", "")
                .replace(",", separator);
    }

    private Path write(final String text) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> header(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            return list.header();
        }
    }

    private static List<List<String>> cells(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            return list.rows().map(DelimitedRow::cells).toList();
        }
    }
}
