package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The pages for {@code man} say what the commands say of themselves. They are left in {@code target/man}, from where the
 * archive takes them: they are made by the build's own tools, and never older than the commands.
 */
final class ManPagesTest {
    private static final Path PAGES = Path.of("target", "man");

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(PAGES);
        for (final Map.Entry<String, String> page : pages().entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    @Test
    void thereIsAPageForEachCommandAndItNamesEachOption() {
        assertThat(pages()).containsKeys("bibkpi.1", "bibkpi-run.1", "bibkpi-tag.1");
        assertThat(pages().get("bibkpi-run.1"))
                .contains("bibkpi\\-run \\- Reads a job's exports")
                .contains(".SH SYNOPSIS\nbibkpi run [")
                .contains("\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nSay nothing but")
                .contains("\\fB\\-\\-output\\fR=\\fIDIR\\fR")
                .contains(".SH EXIT STATUS\n.TP\n0\ndone");
        assertThat(pages().get("bibkpi-tag.1")).contains("(default: stockholm)").doesNotContain("${");
        assertThat(pages().get("bibkpi.1")).contains("\\fBrun\\fR\nReads a job's exports");
    }

    @Test
    void groffHasNothingToSayAgainstThem() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
        for (final String page : pages().keySet()) {
            final Process groff = new ProcessBuilder(
                            "groff",
                            "-k",
                            "-man",
                            "-ww",
                            "-z",
                            PAGES.resolve(page).toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(groff.getInputStream().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEmpty();
            assertThat(groff.waitFor()).isZero();
        }
    }

    private static Map<String, String> pages() {
        final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        final CommandLine program = Main.commandLine(nowhere, nowhere);
        final List<CommandLine> commands = Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .filter(command -> !command.getCommandSpec().name().equals("help"))
                .toList();
        final List<String> names = commands.stream()
                .map(command -> ManPage.name(command.getCommandSpec()))
                .sorted()
                .toList();
        final Map<String, String> pages = new TreeMap<>();
        for (final CommandLine command : commands) {
            final String name = ManPage.name(command.getCommandSpec());
            pages.put(
                    name + ".1",
                    ManPage.of(
                            command,
                            names.stream().filter(other -> !other.equals(name)).toList()));
        }
        return pages;
    }
}
