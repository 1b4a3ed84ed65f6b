package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job to begin with runs as it is written, and overwrites nothing. */
final class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatItWritesRunsAtOnce() throws IOException {
        final Path centre = folder.resolve("my centre å");
        final ProgramRun init = ProgramRun.of("init", centre.toString());

        assertThat(init.code()).as(init.err()).isZero();
        final ProgramRun run =
                ProgramRun.of("run", "--quiet", centre.resolve("job.yaml").toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "affiliation_share        2022  1/1 = 100.0 %          met, 0 to spare",
                        "affiliation_share        2023  0/1 = 0.0 %            missed, 1 short",
                        "balanced_funds           2025  -1.250 MSEK            missed",
                        "affiliation_share        2025  1/2 = 50.0 %           undecided, 1 undecided",
                        "8 records read: 7 publications, 1 merged, 0 rejected; 7 in the period, 5 counted");
        assertThat(centre.resolve("reports/review_addresses.csv")).content().contains("Capio");
        assertThat(centre.resolve("reports/review_authors.csv")).content().contains("Provberg");
    }

    @Test
    void whatItWritesPassesTheCheck() {
        final Path centre = folder.resolve("centre");
        ProgramRun.of("init", centre.toString());
        final ProgramRun check =
                ProgramRun.of("check", centre.resolve("job.yaml").toString());

        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("exports/example-wos.txt", "wos-plaintext", "pubmed-medline");
    }

    @Test
    void everySettingOfTheJobIsExplained() throws IOException {
        ProgramRun.of("init", folder.resolve("centre").toString());
        assertThat(Files.readAllLines(folder.resolve("centre/job.yaml")).stream()
                        .filter(line -> line.matches("\\w[\\w-]*:.*"))
                        .filter(line -> !line.matches("(document-types|indicators):.*")))
                .allSatisfy(line -> assertThat(line).contains(" # "));
    }

    @Test
    void saysWhatItWroteAndWhatComesNext() throws IOException {
        final ProgramRun init = ProgramRun.of("init", folder.resolve("centre").toString());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(init.out().lines())
                    .containsExactlyElementsOf(files.filter(Files::isRegularFile)
                            .sorted()
                            .map(Path::toString)
                            .toList());
        }
        assertThat(init.err()).contains("bibkpi run " + folder.resolve("centre/job.yaml"));
    }

    @Test
    void refusesAFolderThatHoldsAnything() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        final ProgramRun init = ProgramRun.of("init", folder.toString());

        assertThat(init.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(init.err()).contains("not empty").contains("nothing is overwritten");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("mine.txt"));
        }
        assertThat(ProgramRun.of("init", folder.resolve("mine.txt").toString()).err())
                .contains("this is no folder");
    }

    @Test
    void takesAFolderThatIsEmpty() {
        assertThat(ProgramRun.of("init", folder.toString()).code()).isZero();
    }
}
