package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bibkpi.model.AsciiCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that answer without Spark, in the forms that other programs use. */
final class ToolCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void inspectGivesStableJson() throws IOException {
        final Path page = Files.writeString(folder.resolve("page.txt"), "<!DOCTYPE html><html><body>hej</body></html>");
        final ProgramRun run = ProgramRun.of("inspect", "--json", "sample-data/exports/scopus.csv", page.toString());

        final JsonNode files = new ObjectMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(files.get(0).toString())
                .startsWith("{\"file\":\"sample-data/exports/scopus.csv\",\"format\":\"scopus-csv\",\"records\":330,"
                        + "\"rejected\":0,\"with_doi\":293,\"with_orcid\":0,\"with_address\":302,\"with_issn\":330,"
                        + "\"first_year\":2015,\"last_year\":2023,\"warnings\":[");
        assertThat(files.get(1).get("format").isNull()).isTrue();
        assertThat(files.get(1).get("warnings").get(0).asText()).contains("web page");
    }

    @Test
    void inspectTellsOfFoldersAndFilesThatAreNotThereAndGoesOn() {
        final ProgramRun run =
                ProgramRun.of("inspect", "sample-data/exports", "no such file.txt", "sample-data/exports/scopus.csv");
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.out())
                .contains(
                        "sample-data/exports: this is a folder. Name a file in it.\n",
                        "no such file.txt: there is no such file. Check the path.\n",
                        "sample-data/exports/scopus.csv: scopus-csv, 330 records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dedupe", "dedupe --id ID", "tag --column address", "check", "run"})
    void everyCommandRefusesAFolderAndAFileThatIsNotThere(final String command) {
        assertThat(given(command, "sample-data")).isEqualTo("sample-data: this is a folder.");
        assertThat(given(command, "no-such-file")).isEqualTo("no-such-file: there is no such file.");
    }

    @Test
    void whatCannotBeReadTwiceIsRefusedWithTheOtherWay() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "this system has no devices among its files");
        assertThat(ProgramRun.of("inspect", "/dev/null").out())
                .isEqualTo("/dev/null: this is a pipe or a device, which cannot be read twice."
                        + " Save it as a file, or pipe it in: `-`.\n");
    }

    /** The first sentence of the refusal. */
    private static String given(final String command, final String file) {
        final ProgramRun run = ProgramRun.of((command + " " + file).split(" ", -1));
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        return AsciiCase.lower(run.err().substring(0, run.err().indexOf(". ") + 1));
    }

    @Test
    void inspectSaysWhatAnExportCannotAnswer() {
        assertThat(ProgramRun.of("inspect", "sample-data/exports/scopus.csv").out())
                .contains("The format has no field for ORCID iDs: who the authors are by ORCID iD is not assessable.");
    }

    @Test
    void inspectNamesTheColumnThatIsMissing() throws IOException {
        final Path export = Files.writeString(
                folder.resolve("scopus.csv"),
                "Authors,Title,Year,Source title,EID\nEk E.,One,2020,J,2-s2.0-85000000001\n");
        assertThat(ProgramRun.of("inspect", export.toString()).out())
                .contains("There is no column \"Authors with affiliations\" or \"Affiliations\":"
                        + " where the authors work is not assessable.");
    }

    @Test
    void tagGivesARowForEachRowInOrder() throws IOException {
        final Path list = Files.writeString(
                folder.resolve("a.tsv"),
                "nr\tadress\n1\tKarolinska Univ Hosp, Stockholm, Sweden\n2\tKarolinska Institutet, Stockholm\n3\t\n");
        final ProgramRun run = ProgramRun.of("tag", "--column", "adress", "--id", "nr", list.toString());

        assertThat(run.out().lines())
                .containsExactly(
                        "id,address,verdict,providers,rules,tier,matched",
                        "1,\"Karolinska Univ Hosp, Stockholm, Sweden\",hit,KUH,provider-name,A,Karolinska Univ Hosp",
                        "2,\"Karolinska Institutet, Stockholm\",no,,,,",
                        "3,,no,,,,");
    }

    @Test
    void tagNamesAMissingColumn() throws IOException {
        final Path list = Files.writeString(folder.resolve("a.csv"), "id,address\n1,x\n");
        final ProgramRun run = ProgramRun.of("tag", "--column", "adress", list.toString());
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.err()).contains("adress").contains("address");
    }

    @Test
    void dedupeGivesARowForEachRecordOfATable() throws IOException {
        final Path table = Files.writeString(folder.resolve("records.csv"), """
                ID,title,author,year,journal,volume,number,pages,doi,abstract
                a,A trial of invented drugs in made-up disease,"Ek, E. and Al, O.",2020,Journal of Tests,3,1,10-19,,
                b,A Trial of Invented Drugs in Made-up Disease.,Ek E; Al O,2020,J Tests,3,1,10-9,10.5555/x,
                c,,,,,,,,,
                d,Another title altogether about something else,"Ask, B.",2020,Journal of Tests,3,1,40-49,,
                """);
        final ProgramRun run = ProgramRun.of("dedupe", "--id", "ID", table.toString());

        assertThat(run.out().lines())
                .containsExactly(
                        "record_id,cluster_id,reason",
                        "a,a,same-title-at-same-place",
                        "b,a,same-title-at-same-place",
                        "c,c,no-title-and-no-identifier",
                        "d,d,unique");
    }

    @Test
    void dedupeSaysTheSameOfEachRecordWhateverTheOrderOfTheRows() throws IOException {
        final List<String> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            final int work = i % 20;
            rows.add("r" + i + ",Outcome of invented disease " + work + " in a made-up cohort,\"Ek, E.\",2020,"
                    + "Journal of Tests," + work + ",1-9");
        }
        final List<String> first = clusters(rows);
        Collections.shuffle(rows, new Random(1));
        assertThat(clusters(rows)).isEqualTo(first).anyMatch(row -> row.startsWith("r40,r0,"));
    }

    /** What dedupe says of a table with these rows, sorted. */
    private List<String> clusters(final List<String> rows) throws IOException {
        final Path table = folder.resolve("rows.csv");
        Files.writeString(table, "ID,title,author,year,journal,volume,pages\n" + String.join("\n", rows) + "\n");
        return ProgramRun.of("dedupe", "--id", "ID", table.toString())
                .out()
                .lines()
                .sorted()
                .toList();
    }

    @Test
    void dedupeReadsExportsToo() {
        final ProgramRun run =
                ProgramRun.of("dedupe", "sample-data/exports/scopus.csv", "sample-data/exports/wos-1.txt");
        assertThat(run.out().lines()).hasSize(1 + 330 + 337);
        assertThat(run.out()).contains(",same-identifier");
    }

    @Test
    void formatsListsEveryFormat() {
        assertThat(ProgramRun.of("formats").out().lines())
                .hasSizeGreaterThan(20)
                .anyMatch(line -> line.startsWith("wos-plaintext"));
    }

    @Test
    void registryListsAndPrintsWhatComesAlong() throws IOException {
        assertThat(ProgramRun.of("registry").out().lines()).contains("stockholm", "ostergotland");
        assertThat(ProgramRun.of("registry", "ostergotland").out())
                .isEqualTo(Files.readString(Path.of("src/main/resources/registry/ostergotland.yaml")));
        assertThat(ProgramRun.of("registry", "oslo").err()).contains("oslo", "Write one of stockholm");
    }

    @Test
    void formatsAndCheckGiveJsonToo() throws IOException {
        final ObjectMapper json = new ObjectMapper();
        final JsonNode formats =
                json.readTree(ProgramRun.of("formats", "--json").out());
        assertThat(formats)
                .hasSizeGreaterThan(20)
                .allSatisfy(format -> assertThat(format.fieldNames())
                        .toIterable()
                        .containsExactly("id", "name", "database", "steps", "limits"));
        final JsonNode job = json.readTree(
                ProgramRun.of("check", "--json", "jobs/cimed.yaml").out());
        assertThat(job.at("/files/1/format").asText()).isEqualTo("pubmed-xml");
        assertThat(job.at("/files/1/records").asInt()).isEqualTo(300);
        assertThat(job.at("/indicators")).hasSize(5);
    }

    @Test
    void checkSaysEachFileWithItsTimeWhenAskedAndNothingButFaultsWhenToldToBeQuiet() {
        final ProgramRun verbose = ProgramRun.of("check", "-v", "jobs/cimed.yaml");
        assertThat(verbose.err()).containsPattern("read ../sample-data/exports/wos-1.txt in \\d+[.]\\d s");
        assertThat(verbose.err())
                .containsPattern("roster: ../sample-data/roster.csv, \\d+ bytes, SHA-256 [0-9a-f]{64}");
        assertThat(ProgramRun.of("check", "jobs/cimed.yaml").err()).isEmpty();
        assertThat(ProgramRun.of("check", "--quiet", "jobs/cimed.yaml").out().lines())
                .allMatch(line -> line.startsWith("  warning: "));
    }

    @Test
    void aTypoIsToldWithWhatWasProbablyMeant() {
        assertThat(ProgramRun.of("inspct", "x").err()).contains("Did you mean: bibkpi inspect");
        assertThat(ProgramRun.of("run", "--forse", "x").err()).contains("--force");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        assertThat(Main.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
                        .getSubcommands()
                        .keySet())
                .filteredOn(name -> !List.of("help", "generate-completion").contains(name))
                .hasSizeGreaterThan(9)
                .allSatisfy(name -> assertThat(ProgramRun.of(name, "--help").out())
                        .containsPattern("Examples?:\\R  bibkpi " + name));
    }

    @Test
    void whatIsPipedInIsReadLikeAFile() throws IOException {
        final InputStream before = System.in;
        try {
            System.setIn(Files.newInputStream(Path.of("sample-data/exports/scopus.csv")));
            assertThat(ProgramRun.of("inspect", "-").out()).startsWith("-: scopus-csv, 330 records");
            System.setIn(Files.newInputStream(Path.of("sample-data/exports/scopus.csv")));
            assertThat(ProgramRun.of("dedupe", "-").out().lines()).hasSize(1 + 330);
            System.setIn(new ByteArrayInputStream(
                    "address\n\"Danderyd Hospital, Stockholm\"\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(ProgramRun.of("tag", "--column", "address", "-").out()).contains(",hit,");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void helpIsByExample() {
        assertThat(ProgramRun.of("--help").out())
                .contains("bibkpi run jobs/cimed.yaml")
                .contains("Exit codes:");
        assertThat(ProgramRun.of("--version").out()).startsWith("bibkpi ");
    }
}
