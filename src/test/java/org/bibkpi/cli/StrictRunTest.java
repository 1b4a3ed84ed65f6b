package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unattended run tells by its exit code whether a person is needed, and by JSON what the figures are. */
final class StrictRunTest {
    @TempDir
    private Path folder;

    @Test
    void endsWithFiveWhileAnythingIsOpen() throws IOException {
        final Path centre = folder.resolve("centre");
        ProgramRun.of("init", centre.toString());
        final String job = centre.resolve("job.yaml").toString();

        final ProgramRun first = ProgramRun.of("run", "--strict", "--json", "--verbose", job);

        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.RULINGS_NEEDED);
        assertThat(first.err())
                .contains("for a person to look at: 1 addresses (review_addresses.csv)")
                .contains("exports/example-wos.txt: wos-plaintext, 5 records, 0 rejected")
                .contains("wrote kpi.csv")
                .doesNotContain("Provberg");
        final JsonNode told = new ObjectMapper().readTree(first.out());
        assertThat(told.at("/figures/3/kpi_id").asText()).isEqualTo("affiliation_share");
        assertThat(told.at("/figures/3/value").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(told.at("/figures/3/target_value").isNumber()).isTrue();
        assertThat(told.at("/open/addresses").asInt()).isEqualTo(1);
        assertThat(told.at("/reports").asText()).endsWith("reports");

        decide(centre, "review_addresses", "yes");
        decide(centre, "review_authors", "is not");
        Files.writeString(
                centre.resolve("decisions/review_addresses_0.csv"),
                "address,decision,decided_by,decided_on,why\nAn address of nobody,no,a librarian,2026-03-31,\n");
        final ProgramRun second = ProgramRun.of("run", "--strict", "--quiet", "--force", job);

        assertThat(second.code()).isEqualTo(ExitCode.RULINGS_NEEDED);
        assertThat(second.err())
                .contains("review_addresses_0.csv:2")
                .contains("for a person to look at: 1 decisions that meet nothing any more");
        assertThat(second.out()).contains("2/2 = 100.0 %");
    }

    /** Fills in the first row of a review file. */
    private static void decide(final Path centre, final String review, final String decision) throws IOException {
        final String open = Files.readString(centre.resolve("reports").resolve(review + ".csv"));
        Files.writeString(
                centre.resolve("decisions").resolve(review + ".csv"),
                open.replaceFirst(",,,,\r\n", "," + decision + ",a librarian,2026-03-31,\r\n"));
    }
}
