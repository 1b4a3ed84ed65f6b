package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review file of one run, filled in, settles the next. */
final class DecisionsTest {
    @TempDir
    private Path folder;

    @Test
    void aFilledInReviewSettlesTheNextRun() throws IOException {
        final Path first = folder.resolve("first");
        assertThat(ProgramRun.of("run", "-q", "--output", first.toString(), "jobs/cimed.yaml")
                        .code())
                .isZero();
        final List<String> review = Files.readAllLines(first.resolve("review_addresses.csv"));
        assertThat(review).hasSize(3);

        final Path decisions = Files.createDirectories(folder.resolve("decisions"));
        Files.writeString(
                decisions.resolve("review_addresses_2026.csv"),
                String.join(
                        "\r\n",
                        review.get(0),
                        decided(review.get(1)),
                        review.get(2),
                        decided("An address of an earlier year,1,1,1,,,,,,,,,,") + "\r\n"));
        final List<String> authors = Files.readAllLines(first.resolve("review_authors.csv"));
        Files.writeString(
                decisions.resolve("review_authors_2026.csv"),
                Stream.of(
                                Stream.of(authors.get(0), decided(authors.get(1), "is")),
                                authors.stream().skip(2).map(author -> decided(author, "is not")),
                                Stream.of(decided("P0001,,,\"Earlier, Author Of\",,,,,,,,,,,,,", "is not")))
                        .flatMap(rows -> rows)
                        .collect(Collectors.joining("\r\n")));
        final List<String> journals = Files.readAllLines(first.resolve("review_journals.csv"));
        assertThat(journals.get(1)).contains(",clinical_journal_share,");
        Files.writeString(
                decisions.resolve("review_journals_2026.csv"),
                String.join(
                        "\r\n",
                        journals.get(0),
                        decided(journals.get(1)),
                        decided("A Journal of Earlier Years,,1,1,2016,2016,,,,,,,,,") + "\r\n"));
        final Path job = folder.resolve("job.yaml");
        Files.writeString(
                job,
                Files.readString(Path.of("jobs/cimed.yaml"))
                                .replace(
                                        "../sample-data",
                                        Path.of("sample-data").toAbsolutePath().toString())
                        + "\ndecisions: decisions\n");

        final Path second = folder.resolve("second");
        final ProgramRun run = ProgramRun.of("run", "-q", "--output", second.toString(), job.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(second.resolve("review_addresses.csv"))).hasSize(1);
        assertThat(undecided(second)).isEqualTo(undecided(first) - 1);
        assertThat(fundingUndecided(first)).isGreaterThan(decides(authors.get(1)));
        assertThat(fundingUndecided(second)).isZero();
        assertThat(counted(second)).isEqualTo(counted(first) + decides(authors.get(1)));
        assertThat(Files.readAllLines(second.resolve("review_authors.csv"))).doesNotContain(authors.get(1));
        assertThat(Files.readAllLines(second.resolve("review_journals.csv")))
                .hasSize(journals.size() - 1)
                .doesNotContain(journals.get(1));
        assertThat(clinicalUndecided(second)).isLessThan(clinicalUndecided(first));
        assertThat(run.err()).contains("review_journals_2026.csv:3: The decision about the journal 'A Journal of");
        assertThat(Files.readString(second.resolve("run.json")))
                .contains("decisions/review_addresses_2026.csv")
                .contains("review_addresses_2026.csv:4: This decision meets no address any more");
        assertThat(run.err()).contains("review_addresses_2026.csv:4: This decision meets no address any more");
        final String nobody = "review_authors_2026.csv:" + (authors.size() + 1) + ": This decision meets no author";
        assertThat(run.err()).containsOnlyOnce("meets no author any more").contains(nobody);
        assertThat(ProgramRun.of("check", job.toString()).out())
                .containsOnlyOnce("meets no author any more")
                .contains(nobody)
                .containsOnlyOnce("meets no address any more")
                .contains("review_addresses_2026.csv:4: This decision meets no address any more")
                .contains("review_journals_2026.csv:3: The decision about the journal");
    }

    /** The row with the person's four columns filled in. */
    private static String decided(final String row) {
        return decided(row, "yes");
    }

    private static String decided(final String row, final String decision) {
        assertThat(row).endsWith(",,,,");
        return row.substring(0, row.length() - 4) + "," + decision + ",a librarian,2026-11-01,looked up";
    }

    /** How many publications hang on a row of the author review. */
    private static long decides(final String row) {
        final Matcher figures = Pattern.compile(",\\d+,(\\d+),\\d{4},\\d{4},").matcher(row);
        assertThat(figures.find()).isTrue();
        assertThat(figures.group(1)).isNotEqualTo("0");
        return Long.parseLong(figures.group(1));
    }

    private static long fundingUndecided(final Path report) throws IOException {
        return Files.readAllLines(report.resolve("publications.csv")).stream()
                .filter(line -> line.contains(",no,funding undecided"))
                .count();
    }

    private static long clinicalUndecided(final Path report) throws IOException {
        return Files.readAllLines(report.resolve("kpi.csv")).stream()
                .filter(line -> line.startsWith("clinical_journal_share,"))
                .mapToLong(line -> Long.parseLong(line.split(",", -1)[10]))
                .sum();
    }

    private static long counted(final Path report) throws IOException {
        return Files.readAllLines(report.resolve("publications.csv")).stream()
                .filter(line -> line.contains(",yes,counted,"))
                .count();
    }

    private static long undecided(final Path report) throws IOException {
        return Files.readAllLines(report.resolve("publications.csv")).stream()
                .filter(line -> line.contains(",yes,counted,undecided,"))
                .count();
    }
}
