package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small invented registers in the forms that their owners publish, and what is read from them.
 * {@code -Dgolden.rewrite=true} writes the expectations anew; read the diff.
 */
final class JournalListGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "registry", "journals");
    private static final String EXPECTED = ".expected.txt";

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsWhatTheListSays(final Path list) throws IOException {
        final Path expected = FOLDER.resolve(list.getFileName() + EXPECTED);
        final String read = read(list);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static String read(final Path list) {
        final JournalRegister register = (JournalRegister) JournalListReader.read(
                new JournalListSource("list", list.getFileName().toString(), Optional.empty(), FOLDER));
        return register.journals().stream().map(JournalListGoldenTest::line).collect(Collectors.joining());
    }

    private static String line(final ListedJournal journal) {
        final String issns = journal.issns().stream().map(Issn::value).collect(Collectors.joining(" "));
        final String years = journal.from() == ListedJournal.ALWAYS && journal.to() == ListedJournal.FOR_GOOD
                ? ""
                : journal.from() + " to " + journal.to();
        return String.join(" | ", issns, journal.title(), journal.clinical().label(), journal.basis(), years) + "\n";
    }
}
