package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: a clear message, exit code 3, no report, never a stack trace. */
final class BadInputTest {
    private static final String ROSTER_HEADER =
            "person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to\n";

    @TempDir
    private Path folder;

    private Path job;

    @BeforeEach
    void aJobThatWouldRun() throws IOException {
        copy(Path.of("sample-data"), folder.resolve("sample-data"));
        Files.createDirectories(folder.resolve("jobs"));
        job = Files.copy(Path.of("jobs", "cimed.yaml"), folder.resolve("jobs").resolve("cimed.yaml"));
    }

    @Test
    void aMissingJob() {
        refused(
                ProgramRun.of("run", folder.resolve("jobs/other.yaml").toString()),
                "other.yaml: there is no such file");
    }

    @Test
    void aMisspeltKey() throws IOException {
        replace(job, "roster:", "rooster:");
        refused(run(), "cimed.yaml:20:1: unknown key 'rooster'. Did you mean 'roster'?");
    }

    @Test
    void aJobThatNamesAJavaClass() throws IOException {
        replace(job, "job: cimed", "job: !!javax.script.ScriptEngineManager [x]");
        refused(run(), ":7:6: this is not valid YAML: Global tag is not allowed");
    }

    @Test
    void aJobThatGrowsWithoutEnd() throws IOException {
        final StringBuilder laughs = new StringBuilder("a0: &a0 [ha]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "ha]\n");
        }
        Files.writeString(job, laughs);
        refused(run(), "cimed.yaml");
    }

    @Test
    void aJobOfBracketsWithoutEnd() throws IOException {
        Files.writeString(job, "job: " + "[".repeat(100_000));
        refused(run(), "cimed.yaml");
    }

    @Test
    void aKeyThatWouldColourTheTerminal() throws IOException {
        replace(job, "roster:", "\"\\e[31mroster\":");
        final ProgramRun run = run();
        refused(run, "unknown key");
        assertThat(run.err()).doesNotContain("\u001B");
    }

    @Test
    void aMissingRoster() throws IOException {
        replace(job, "roster.csv", "people.csv");
        refused(run(), "people.csv: There is no such file.");
    }

    @Test
    void aRegistryWhoseNamesStandInEachOthersWay() throws IOException {
        replace(job, "providers: stockholm", "providers: own.yaml");
        registry("[Nacka Hospital, Nacka Hosp]", "RB", "[Nacka sjukhus]");
        refused(check(), "own.yaml:13: The name 'Nacka sjukhus' of X_NACKA reads like a name of NACKA.");
    }

    @Test
    void aRegistryWithSeveralFaults() throws IOException {
        replace(job, "providers: stockholm", "providers: own.yaml");
        registry("[Nacka sjukhus, Sickla sjukhus]", "RX", "[Sickla Hospital]");
        refused(check(), "own.yaml:10: The provider NACKA has the unknown parent 'RX'.");
        registry("[Nacka sjukhus, Sickla sjukhus, Sickla, Älta]", "RB", "[Sickla Hospital, sickla, ÄLTA]");
        refused(
                check(),
                "own.yaml:13: The name 'Sickla Hospital'",
                "own.yaml:13: The name 'sickla'",
                "own.yaml:13: The name 'ÄLTA'");
    }

    private void registry(final String names, final String parent, final String lookAlikes) throws IOException {
        Files.writeString(
                job.resolveSibling("own.yaml"),
                """
                registry: own
                title: One hospital
                region: "01"
                region-providers: [RB]
                same-words: {}
                words-to-look-up: []
                providers:
                  - { id: RB, name: Region, english: Region, kind: region, owner: region, names: [Region Stockholm] }
                  # a hospital
                  - { id: NACKA, name: Nacka sjukhus, english: Nacka Hospital, kind: hospital, owner: region, parent: %s,
                      names: %s }
                look-alikes:
                  - { id: X_NACKA, name: Other, note: Elsewhere., names: %s }
                """.replaceFirst("%s", parent).replaceFirst("%s", names).replaceFirst("%s", lookAlikes));
    }

    @Test
    void exportsThatAreNotThere() throws IOException {
        replace(job, "exports/*", "export/*");
        refused(run(), "../sample-data/export/*: No file matches");
    }

    @Test
    void aRosterWithoutTheColumnOfOrcids() throws IOException {
        replace(data("roster.csv"), ",orcid,", ",orcid_id,");
        refused(run(), "roster.csv", "orcid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19121212-1212", "121212-1212", "121212+1212", "191212121212", "1212121212"})
    void aRosterWithAPersonalIdentityNumber(final String number) throws IOException {
        Files.writeString(
                data("roster.csv"), ROSTER_HEADER + number + ",Ek,Eva,,0000-0002-1825-0097,professor,2016,\n");
        final ProgramRun run = run();
        refused(run, "roster.csv:2", "personal identity number");
        assertThat(run.err()).doesNotContain(number);
    }

    @Test
    void twoPeopleWithOneOrcid() throws IOException {
        Files.writeString(
                data("roster.csv"),
                ROSTER_HEADER
                        + "P1,Ek,Eva,,0000-0002-1825-0097,professor,2016,\n"
                        + "P2,Al,Olof,,0000-0002-1825-0097,professor,2016,\n");
        final ProgramRun run = run();
        refused(run, "roster.csv:3", "ORCID");
        assertThat(run.err()).doesNotContain("Olof").doesNotContain("Eva");
    }

    @Test
    void anEmptyExport() throws IOException {
        Files.writeString(data("exports/empty.txt"), "");
        refused(run(), "exports/empty.txt: The file is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wos-1.txt", "scopus.csv", "pubmed.xml", "openalex.jsonl"})
    void anExportThatIsCutOff(final String name) throws IOException {
        final byte[] whole = Files.readAllBytes(data("exports/" + name));
        Files.write(data("exports/" + name), Arrays.copyOf(whole, cutInsideARecord(whole)));
        refused(run(), "exports/" + name);
    }

    @Test
    void aDamagedGz() throws IOException {
        final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(packed)) {
            gz.write(Files.readAllBytes(data("exports/openalex.jsonl")));
        }
        final byte[] bytes = packed.toByteArray();
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 7);
        Files.delete(data("exports/openalex.jsonl"));
        Files.write(data("exports/openalex.jsonl.gz"), bytes);
        refused(run(), "exports/openalex.jsonl.gz");
    }

    @Test
    void aPdfUnderAnotherName() throws IOException {
        Files.write(data("exports/more.txt"), "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1));
        refused(run(), "exports/more.txt: This is a PDF");
    }

    @Test
    void anOutputFolderThatExists() throws IOException {
        final Path report = Files.createDirectories(folder.resolve("output/cimed"));
        Files.writeString(report.resolve("mine.txt"), "mine");
        final ProgramRun run = run();
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.err()).contains("exists already");
        assertThat(ProgramRun.of("run", "--force", job.toString()).err()).contains("is not a report of bibkpi");
        assertThat(report.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void everyUnreadableFileIsNamedAtOnce() throws IOException {
        Files.writeString(data("exports/a.txt"), "");
        Files.writeString(data("exports/b.txt"), "");
        refused(run(), "exports/a.txt", "exports/b.txt");
        assertThat(check().err()).contains("exports/a.txt").contains("exports/b.txt");
    }

    @Test
    void aCommandThatDoesNotExist() {
        final ProgramRun run = ProgramRun.of("rum", job.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("rum");
    }

    private ProgramRun check() {
        return ProgramRun.of("check", job.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001"})
    void aNumberOfPartsThatNoWorkCanBeCutInto(final String parts) {
        final ProgramRun run = ProgramRun.of("run", "--partitions=" + parts, job.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--partitions has to be a whole number from 1 to 100000, such as");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private ProgramRun run() {
        return ProgramRun.of("run", job.toString());
    }

    private void refused(final ProgramRun run, final String... message) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INPUT_INVALID);
        assertThat(run.err()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(folder.resolve("output/cimed")).doesNotExist();
        assertThat(folder.resolve("output"))
                .satisfiesAnyOf(
                        o -> assertThat(o).doesNotExist(),
                        o -> assertThat(o).isDirectoryNotContaining("glob:**draft**"));
    }

    private Path data(final String name) {
        return folder.resolve("sample-data").resolve(name);
    }

    /** A place in the last third of an export that is in the middle of a record and of a word. */
    private static int cutInsideARecord(final byte[] whole) {
        int cut = whole.length * 2 / 3;
        while (!Character.isLetter((char) whole[cut]) || !Character.isLetter((char) whole[cut - 1])) {
            cut++;
        }
        return cut;
    }

    private static void replace(final Path file, final String before, final String after) throws IOException {
        final String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static void copy(final Path from, final Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file :
                    files.filter(f -> !f.startsWith(from.resolve("expected"))).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
