package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A terminal gets colours and a line that changes; whoever sets NO_COLOR gets plain lines. */
final class ColourIT {
    private static final String ESCAPE = "\u001B";

    @Test
    void aTerminalGetsColours() throws IOException, InterruptedException {
        assertThat(check(Map.of("CLICOLOR_FORCE", "1"))).contains(ESCAPE);
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    @Test
    void noColorIsHeeded() throws IOException, InterruptedException {
        assertThat(check(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")))
                .contains("read ../sample-data/exports/scopus.csv in ")
                .doesNotContain(ESCAPE);
    }

    private static String check(final Map<String, String> environment) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", GuideShell.classPath()));
        command.addAll(List.of("org.bibkpi.cli.Main", "check", "--verbose", "jobs/cimed.yaml"));
        final ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().keySet().removeAll(List.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"));
        program.environment().putAll(environment);
        final Process process = program.start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
