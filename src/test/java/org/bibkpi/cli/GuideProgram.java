package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program, started once to answer the calls of a whole guide: its working folder is where a reader would stand, and
 * Spark need not be loaded again for every command.
 */
final class GuideProgram {
    private GuideProgram() {}

    /** Answers calls until it is ended. */
    public static void main(final String[] args) throws IOException {
        final Path talk = Path.of(args[0]);
        while (true) {
            final List<String> call =
                    List.of(Files.readString(talk.resolve("call")).split("\0", -1));
            final ProgramRun run =
                    ProgramRun.of(call.subList(1, call.size() - 1).toArray(String[]::new));
            Files.writeString(talk.resolve("out"), run.out());
            Files.writeString(talk.resolve("err"), run.err());
            Files.writeString(talk.resolve("code"), String.valueOf(run.code()));
        }
    }
}
