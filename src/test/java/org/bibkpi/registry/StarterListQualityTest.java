package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The list that comes with bibkpi, held against the Norwegian register where that lies beside the project. */
final class StarterListQualityTest {
    private static final Path REGISTER = Path.of("..", "shared", "gold", "journals", "norwegian_register.tsv.gz");
    private static final int YEAR = 2020;

    private final JournalRegister starter = read("starter");

    @Test
    void isLargeEnoughAndNamesEachIssnOnce() {
        final List<?> issns =
                starter.journals().stream().flatMap(j -> j.issns().stream()).toList();
        assertThat(issns).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(starter.journals().stream().map(ListedJournal::clinical).distinct())
                .containsExactlyInAnyOrder(JournalClass.values());
    }

    /** Journals by class on the starter list, then class by the field of the register. */
    @Test
    void agreesWithTheNorwegianRegisterAsRecorded() {
        Assumptions.assumeTrue(Files.isRegularFile(REGISTER), REGISTER + " is not here: no comparison");
        final JournalRegister norwegian = read(REGISTER.toAbsolutePath().toString());
        final Map<String, Long> agreement = starter.journals().stream()
                .collect(Collectors.groupingBy(
                        journal -> journal.clinical().label() + " - " + classBy(norwegian, journal),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(agreement)
                .isEqualTo(Map.of(
                        "yes - yes",
                        219L,
                        "yes - mixed",
                        33L,
                        "yes - no",
                        6L,
                        "mixed - yes",
                        35L,
                        "mixed - mixed",
                        22L,
                        "mixed - no",
                        12L,
                        "no - yes",
                        16L,
                        "no - mixed",
                        40L,
                        "no - no",
                        93L));
    }

    /** Where one says yes and the other no; {@code docs/journals.md} says of each why the starter list keeps its class. */
    @Test
    void conflictsWithTheNorwegianRegisterAreTheOnesJudged() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(REGISTER), REGISTER + " is not here: no comparison");
        final JournalRegister norwegian = read(REGISTER.toAbsolutePath().toString());
        final String page = Files.readString(Path.of("docs", "journals.md"));
        final List<String> conflicts = starter.journals().stream()
                .filter(journal -> Set.of("yes no", "no yes")
                        .contains(journal.clinical().label() + " " + classBy(norwegian, journal)))
                .map(ListedJournal::title)
                .toList();
        assertThat(conflicts).hasSize(22).allSatisfy(title -> assertThat(page).contains(title));
    }

    private static String classBy(final JournalRegister register, final ListedJournal journal) {
        final List<String> classes = journal.issns().stream()
                .flatMap(issn -> register.find(issn, YEAR).stream())
                .map(found -> found.clinical().label())
                .distinct()
                .sorted()
                .toList();
        return classes.isEmpty() ? "unknown" : String.join("+", classes);
    }

    private static JournalRegister read(final String list) {
        return (JournalRegister)
                JournalListReader.read(new JournalListSource("list", list, Optional.empty(), Path.of("")));
    }
}
