package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate-completion} prints completes commands, options and their values in bash. */
final class CompletionTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void generate() throws IOException {
        script = Files.writeString(
                folder.resolve("bibkpi-completion"),
                ProgramRun.of("generate-completion").out());
    }

    @Test
    void isAScript() throws IOException, InterruptedException {
        assertThat(bash("bash -n " + script)).isEmpty();
    }

    @Test
    void completesInZshToo() throws IOException, InterruptedException {
        assumeTrue(new ProcessBuilder("bash", "-c", "command -v zsh").start().waitFor() == 0, "zsh is not installed");

        assertThat(bash("zsh -f -c 'autoload -U compinit; compinit -u -D; . " + script + "; print $_comps[bibkpi]'"))
                .contains("_complete_bibkpi");
    }

    @Test
    void completesCommands() throws IOException, InterruptedException {
        assertThat(completions("in")).contains("init", "inspect").doesNotContain("run");
    }

    @Test
    void completesOptions() throws IOException, InterruptedException {
        assertThat(completions("run", "--")).contains("--force", "--strict", "--verbose");
    }

    @Test
    void completesValues() throws IOException, InterruptedException {
        assertThat(completions("diff", "--format", "")).contains("text", "csv", "json");
    }

    /** What bash would offer for the last of these words behind the program's name. */
    private String[] completions(final String... words) throws IOException, InterruptedException {
        final StringBuilder line = new StringBuilder("COMP_WORDS=(bibkpi");
        for (final String word : words) {
            line.append(" '").append(word).append("'");
        }
        return bash(". " + script + "; " + line + "); COMP_CWORD=" + words.length
                        + "; COMP_TYPE=9; _complete_bibkpi; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .split("\\s+", -1);
    }

    private static String bash(final String commands) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder("bash", "-c", commands)
                .redirectErrorStream(true)
                .start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
