package org.bibkpi.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a person uses it, under a locale of its own and without a window.
 *
 * @param program what to start
 * @param folder for its settings
 * @param locale such as {@code sv-SE}
 */
record LibreOffice(Path program, Path folder, String locale) {
    private static final int PATIENCE_SECONDS = 180;

    /** The language of this machine's locale, in the numbers that filters take. */
    static final int OWN_LANGUAGE = 0;

    static final int ENGLISH = 1033;
    static final int SWEDISH = 1053;

    /** Where the program stands, if it is installed. */
    static Optional<Path> find() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(place -> Stream.of("soffice", "libreoffice").map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The program with fresh settings under a locale. */
    static LibreOffice under(final String locale, final Path program, final Path folder) throws IOException {
        final Path user = Files.createDirectories(folder.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
                <value>%s</value></prop></item>
                </oor:items>
                """.replace("%s", locale));
        return new LibreOffice(program, folder, locale);
    }

    /** How a CSV file is opened: UTF-8, no column marked as text, in the numbers of a language. */
    static String csv(final char separator, final int language) {
        return "CSV:" + (int) separator + ",34,76,1,," + language + ",false,false";
    }

    /**
     * Opens files and saves each in another form.
     *
     * @param opened how they are opened; empty: as the program finds best
     * @param saved the ending of the other form, perhaps with its filter
     * @return the folder of the saved files
     */
    Path convert(final List<Path> files, final Optional<String> opened, final String saved) throws IOException {
        final Path target = Files.createTempDirectory(folder, "saved-");
        final List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.toUri(),
                "--convert-to",
                saved,
                "--outdir",
                target.toString()));
        opened.map(filter -> "--infilter=" + filter).ifPresent(command::add);
        files.forEach(file -> command.add(file.toString()));
        final Path log = folder.resolve("log.txt");
        final Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!ends(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
        }
        return target;
    }

    private static boolean ends(final Process process) throws IOException {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
