package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pair in doubt, ruled on once, stays ruled on: whatever file and place its records stand in later. */
final class DuplicateDecisionsTest {
    private static final String ONE = entry("one", "journal = {Acta Surgica}, volume = {12}, pages = {101--109}");
    private static final String OTHER =
            entry("other", "journal = {Annals of Hepatology}, volume = {3}, pages = {7--9}");
    private static final String UNRELATED =
            "@article{third, title = {Sleep and the ageing heart in a northern population}, author = {Lind, Eva}, year = {2019}}\n";

    @TempDir
    private Path folder;

    @Test
    void aRulingOnAPairSettlesTheNextRun() throws IOException {
        Files.writeString(folder.resolve("one.bib"), ONE + OTHER);
        assertThat(run("first", "").out()).contains("2 publications, 0 merged");
        final List<String> review = Files.readAllLines(folder.resolve("first/review_duplicates.csv"));
        assertThat(review).hasSize(2);
        assertThat(review.get(1)).contains("like-title-and-authors").contains("Acta Surgica");
        assertThat(Files.readString(folder.resolve("first/review_duplicates.csv")))
                .doesNotContain("Holm");

        Files.delete(folder.resolve("one.bib"));
        Files.writeString(folder.resolve("a.bib"), UNRELATED + OTHER);
        Files.writeString(folder.resolve("b.bib"), UNRELATED + ONE);
        decide(review, "same");
        assertThat(run("same", "decisions: decisions\n").out()).contains("2 publications, 2 merged");
        assertThat(Files.readString(folder.resolve("same/duplicates.csv"))).contains("ruled-same");
        assertThat(Files.readAllLines(folder.resolve("same/review_duplicates.csv")))
                .hasSize(1);

        decide(review, "different");
        assertThat(run("different", "decisions: decisions\n").out()).contains("3 publications, 1 merged");
        assertThat(Files.readAllLines(folder.resolve("different/review_duplicates.csv")))
                .hasSize(1);

        Files.delete(folder.resolve("b.bib"));
        final ProgramRun unmet = run("unmet", "decisions: decisions\n");
        assertThat(unmet.err())
                .contains("review_duplicates_2026.csv:2: This decision meets no pair of records any more");
        assertThat(ProgramRun.of("check", folder.resolve("job.yaml").toString()).out())
                .contains("review_duplicates_2026.csv:2: This decision meets no pair of records any more");
    }

    private void decide(final List<String> review, final String decision) throws IOException {
        final String row = review.get(1);
        assertThat(row).endsWith(",,,,");
        Files.writeString(
                Files.createDirectories(folder.resolve("decisions")).resolve("review_duplicates_2026.csv"),
                review.get(0) + "\r\n" + row.substring(0, row.length() - 3) + decision
                        + ",a librarian,2026-11-01,\r\n");
    }

    private ProgramRun run(final String output, final String decisions) throws IOException {
        final String sample = Path.of("sample-data").toAbsolutePath().toString();
        final Path job = folder.resolve("job.yaml");
        Files.writeString(
                job,
                "job: pair\ntitle: {sv: Ett par, en: A pair}\nyears: {from: 2016, to: 2022}\npublications: ['*.bib']\n"
                        + "roster: " + sample + "/roster.csv\nproviders: stockholm\nclinical-journals: " + sample
                        + "/clinical_journals.csv\nindicators:\n"
                        + "  - {id: affiliation_share, title: {sv: A, en: A}, share-of: affiliation}\n"
                        + "output: " + output + "\n" + decisions);
        final ProgramRun run = ProgramRun.of("run", "-q", job.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static String entry(final String key, final String place) {
        return "@article{" + key
                + ", title = {Long-term outcome after resection of the liver in adults}, author = {Berg,"
                + " Anna and Holm, Erik}, year = {2019}, " + place + "}\n";
    }
}
