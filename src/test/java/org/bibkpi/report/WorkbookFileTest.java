package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.report.HashedOutput.Checksum;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookFileTest {
    private static final RunFacts FACTS = new RunFacts("test", "sample", "1", List.of());
    private static final int PARTS = 3;
    private static final int ROWS = 4;

    @TempDir
    private Path work;

    /** The rows that a part adds to a table of publications. */
    private static List<List<String>> rows(final ReportTable table, final int part) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> table.columns().stream()
                        .map(column -> column.isNumeric() ? "2020" : "Åsa " + part + " " + row)
                        .toList())
                .toList();
    }

    private static TableRows.Written written(final TableRows table, final List<List<String>> rows) {
        rows.forEach(table::add);
        return table.written();
    }

    private static List<TableRows.Written> part(final int part) {
        return ReportTables.ALL.stream()
                .filter(ReportTable::isOfPublications)
                .map(table -> written(TableRows.below(table), rows(table, part)))
                .toList();
    }

    private static List<List<String>> whole(final ReportTable table) {
        return table.isOfPublications()
                ? IntStream.range(0, PARTS)
                        .boxed()
                        .flatMap(part -> rows(table, part).stream())
                        .toList()
                : List.of();
    }

    private Checksum workbook(final String name, final long mostHeld) throws IOException {
        try (ReportFolder folder = ReportFolder.draft(work.resolve(name), false)) {
            write(folder, mostHeld);
            final Checksum checksum = folder.checksum(WorkbookFile.NAME);
            folder.publish();
            return checksum;
        }
    }

    private static void write(final ReportFolder folder, final long mostHeld) throws IOException {
        for (final ReportTable table : ReportTables.ALL) {
            try (OutputStream file = folder.create(table.file())) {
                file.write(written(TableRows.first(table), whole(table)).csv());
            }
        }
        try (WorkbookFile workbook = WorkbookFile.begin(folder, FACTS, mostHeld)) {
            IntStream.range(0, PARTS).mapToObj(WorkbookFileTest::part).forEach(workbook::add);
            workbook.end();
        }
    }

    @Test
    void rowsReadFromFilesStandAsThoseThatWaitedInMemory() throws IOException {
        final Checksum waited = workbook("waited", Long.MAX_VALUE);
        assertThat(List.of(workbook("some", 1), workbook("none", 0))).isEqualTo(Collections.nCopies(2, waited));
    }

    @Test
    void everyRowOfEveryTableHasItsPlace() throws IOException {
        workbook("waited", Long.MAX_VALUE);
        try (InputStream in = Files.newInputStream(work.resolve("waited").resolve(WorkbookFile.NAME));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            assertThat(ReportTables.WITHOUT_PERSONS).allSatisfy(table -> {
                final Sheet sheet = workbook.findSheet(table.name()).orElseThrow();
                try (Stream<Row> rows = sheet.openStream()) {
                    assertThat(rows.skip(1).map(row -> row.getCellText(0)))
                            .containsExactlyElementsOf(
                                    whole(table).stream().map(row -> row.get(0)).toList());
                }
            });
        }
    }

    @Test
    void tellsWhyItCannotBePacked() throws IOException {
        try (ReportFolder folder = ReportFolder.draft(work.resolve("unwritable"), false)) {
            Files.createDirectory(folder.file(WorkbookFile.NAME));
            assertThatThrownBy(() -> write(folder, Long.MAX_VALUE))
                    .hasRootCauseInstanceOf(FileSystemException.class)
                    .rootCause()
                    .hasMessageContaining(WorkbookFile.NAME);
        }
    }
}
