package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @BeforeEach
    void createFiles() throws IOException {
        for (final String name :
                List.of("jobs/exports/b.txt", "jobs/exports/a.txt", "jobs/exports/deep/c.txt", "other/d.txt")) {
            Files.createDirectories(folder.resolve(name.substring(0, name.lastIndexOf('/'))));
            Files.writeString(folder.resolve(name), name);
        }
    }

    private List<String> names(final String... globs) {
        return ExportFiles.find(folder.resolve("jobs"), List.of(globs)).stream()
                .map(LocalFile::name)
                .toList();
    }

    @Test
    void namesFilesRelativeToTheJobAndSorted() {
        assertThat(names("exports/*.txt")).containsExactly("exports/a.txt", "exports/b.txt");
    }

    @Test
    void takesAFileOnceThatSeveralPatternsMatch() {
        assertThat(names("exports/b.txt", "exports/*.txt")).containsExactly("exports/a.txt", "exports/b.txt");
    }

    @Test
    void findsFilesBelowAFolder() {
        assertThat(names("exports/**/*.txt")).containsExactly("exports/a.txt", "exports/b.txt", "exports/deep/c.txt");
        assertThat(names("**/c.txt")).containsExactly("exports/deep/c.txt");
    }

    @Test
    void followsAPatternOutOfTheJobsFolder() {
        assertThat(names("../other/*.txt")).containsExactly("../other/d.txt");
    }

    @Test
    void takesANameAsItStandsAlsoWithBracketsInIt() throws IOException {
        Files.writeString(folder.resolve("jobs/saved [1].txt"), "x");
        assertThat(names("saved [1].txt")).containsExactly("saved [1].txt");
        final String whole = folder.resolve("other/d.txt").toString();
        assertThat(names(whole)).containsExactly(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exports        | This is a folder. Write `exports/*` for the files in it.
            exports/       | This is a folder. Write `exports/*` for the files in it.
            exports/x.txt  | No file matches this pattern of `publications`.
            exports/*.csv  | No file matches this pattern of `publications`.
            exports/[a     | This is no pattern of file names: Missing ']
            exports/{a,b   | This is no pattern of file names: Missing '}
            """)
    void saysWhatToWriteForAPatternThatMatchesNothing(final String glob, final String message) {
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> names(glob))
                .satisfies(e -> assertThat(e.text()).startsWith(glob + ": " + message));
    }

    @Test
    void readsTheFileItNames() throws IOException {
        final LocalFile file = ExportFiles.find(folder.resolve("jobs"), List.of("../other/d.txt"))
                .get(0);
        assertThat(new String(file.open().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("other/d.txt");
        assertThat(file.size()).isEqualTo(11);
    }
}
