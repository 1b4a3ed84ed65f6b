package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class RehearsalTest {
    private static final List<List<String>> COMMANDS = Rehearsal.commands(Path.of(""), Path.of("target/rehearsal"));

    @TempDir
    private Path folder;

    @Test
    void rehearsesEveryCommandThatAPersonWaitsFor() {
        assertThat(COMMANDS.stream().map(command -> command.get(0)))
                .containsAll(program().getSubcommands().keySet().stream()
                        .filter(name -> !name.equals("help") && !name.equals("generate-completion"))
                        .toList());
    }

    @Test
    void writesItsCommandsAsTheProgramUnderstandsThem() {
        assertThat(COMMANDS)
                .allSatisfy(command -> assertThatCode(() -> program().parseArgs(command.toArray(String[]::new)))
                        .doesNotThrowAnyException());
    }

    @Test
    void succeedsInWhatItRehearsesWithoutARun() {
        assertThat(Rehearsal.commands(Path.of(""), folder).stream()
                        .filter(command -> List.of("check", "inspect", "tag", "dedupe", "formats", "registry", "init")
                                .contains(command.get(0)))
                        .map(command ->
                                ProgramRun.of(command.toArray(String[]::new)).code()))
                .hasSize(7)
                .containsOnly(ExitCode.DONE);
    }

    private static CommandLine program() {
        final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Main.commandLine(nowhere, nowhere);
    }
}
