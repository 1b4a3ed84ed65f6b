package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The names of the people on the roster come in by the roster and the exports, and get out nowhere. */
final class CanaryTest {
    /** The only reports that may name people; the workbook holds the same table. */
    private static final List<String> MAY_NAME = List.of("review_authors.csv", "kpi.xlsx");

    private static final List<String> INPUT = List.of("roster.csv", "crossref.json");

    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");

    private final HostileRun run = HostileRun.once();

    @Test
    void theCanariesAreInTheInput() throws IOException {
        assertThat(Files.readString(run.folder().resolve("roster.csv"))).contains(HostileRun.CANARIES.get(0));
    }

    @Test
    void noReportAndNoLogNamesAPerson() throws IOException {
        try (Stream<Path> files = Files.walk(run.folder())) {
            final List<Path> written = files.filter(Files::isRegularFile)
                    .filter(f -> !INPUT.contains(f.getFileName().toString()))
                    .filter(f -> !MAY_NAME.contains(f.getFileName().toString()))
                    .toList();
            assertThat(written).hasSizeGreaterThan(8).allSatisfy(file -> assertNoCanary(file.toString(), text(file)));
        }
    }

    @Test
    void noOtherSheetOfTheWorkbookNamesAPerson() throws IOException {
        try (ZipFile workbook = new ZipFile(run.reports().resolve("kpi.xlsx").toFile())) {
            final String allowed = sheetThatMayName(text(workbook, "xl/workbook.xml"));
            assertThat(workbook.stream().map(ZipEntry::getName).filter(name -> !name.equals(allowed)))
                    .isNotEmpty()
                    .allSatisfy(name -> assertNoCanary(name, text(workbook, name)));
        }
    }

    @Test
    void noMessageNamesAPerson() {
        assertThat(run.run().code()).as(run.run().err()).isZero();
        assertNoCanary("messages", run.run().out() + run.run().err());
    }

    @Test
    void noAnswerAboutTheRunNamesAPerson() {
        final String reports = run.reports().toString();
        for (final String[] question : new String[][] {
            {"explain", reports, "10.5555/hostile1"},
            {"explain", reports, "10.5555/hostile1", "--format=json"},
            {"diff", reports, "sample-data/expected"},
            {"diff", reports, "sample-data/expected", "--format=csv"},
            {"diff", reports, "sample-data/expected", "--format=json"},
            {"review", reports},
            {"review", reports, "--json"}
        }) {
            final ProgramRun answer = ProgramRun.of(question);
            assertThat(answer.code()).as(answer.err()).isZero();
            assertThat(answer.out()).isNotBlank();
            assertNoCanary(String.join(" ", question), answer.out() + answer.err());
        }
    }

    private static void assertNoCanary(final String where, final String text) {
        final String lower = text.toLowerCase(Locale.ROOT);
        assertThat(HostileRun.CANARIES)
                .allSatisfy(canary -> assertThat(lower.contains(canary.toLowerCase(Locale.ROOT)))
                        .as(where + " names " + canary)
                        .isFalse());
    }

    private static String sheetThatMayName(final String workbook) {
        final List<String> sheets =
                SHEET.matcher(workbook).results().map(sheet -> sheet.group(1)).toList();
        return "xl/worksheets/sheet" + (sheets.indexOf("review_authors") + 1) + ".xml";
    }

    private static String text(final ZipFile zip, final String entry) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(final Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
