package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bibkpi.job.WrittenJob.faultOf;
import static org.bibkpi.job.WrittenJob.parse;
import static org.bibkpi.job.WrittenJob.with;

import java.nio.file.Path;
import java.util.Optional;
import org.bibkpi.registry.JournalListSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JournalListsParserTest {
    private static final Path FOLDER = Path.of("/jobs");
    private static final String LISTS = "clinical-journals: journals.csv";

    @Test
    void readsOneListOrSeveralInTheirOrder() {
        final Job job = parse(WrittenJob.TEXT.replace(
                LISTS,
                "clinical-journals: [starter, {name: norwegian, list: no.csv, classes: npi}]\njournal-lists: dk.csv"));
        assertThat(job.inputs().clinicalJournals())
                .containsExactly(
                        new JournalListSource("starter", "starter", Optional.empty(), FOLDER),
                        new JournalListSource("norwegian", "no.csv", Optional.of("npi"), FOLDER));
        assertThat(job.inputs().journalLists())
                .containsExactly(new JournalListSource("dk", "dk.csv", Optional.empty(), FOLDER));
        assertThat(parse(WrittenJob.TEXT).inputs().journalLists()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../lists/Clinical-2026.csv, clinical_2026",
        "lists/journals.csv.gz, journals",
        "C:\\lists\\journals.csv, journals",
        "lists.d/journals, journals",
        ".journals, _journals"
    })
    void aListWithoutANameOfItsOwnIsCalledAfterItsFile(final String location, final String name) {
        assertThat(parse(WrittenJob.TEXT.replace("journals.csv", "'" + location + "'"))
                        .inputs()
                        .clinicalJournals())
                .singleElement()
                .returns(name, JournalListSource::name);
    }

    @Test
    void twoListsHaveTwoNames() {
        assertThat(faultOf(with("journal-lists: [other.csv, more/journals.xlsx]")))
                .contains("two lists of journals are called 'journals'. Give each its own `name`.");
    }

    @Test
    void aTagByOneListNamesOneOfTheJobs() {
        final String asked = with("journal-lists: dk.csv").replace("of: affiliation", "of: clinical_dk");
        assertThat(parse(asked).indicators()).hasSize(1);
        assertThat(faultOf(asked.replace("clinical_dk", "clinical_no")))
                .startsWith("/jobs/demo.yaml:10:")
                .contains("the job has no list of journals called 'no'. Its lists are: dk, journals.");
    }
}
