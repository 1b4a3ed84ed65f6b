package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.read.ExportFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a handful of publications on the way to being counted, each of which goes another way. */
final class AssessedPublicationsTest {
    private static final String KUH = "Karolinska Univ Hosp, Dept Med, Stockholm, Sweden.";
    private static final String KI = "Karolinska Inst, Dept Med, Stockholm, Sweden.";
    private static final String OSLO = "Oslo Univ Hosp, Dept Med, Oslo, Norway.";

    private static final String JOB = """
            job: few
            title: {sv: Några, en: A few}
            years: {from: 2020, to: 2021}
            publications: [few.txt]
            roster: roster.csv
            providers: stockholm
            clinical-journals: journals.csv
            decisions: decisions
            small-cells: {researchers: 0, publications: 0}
            indicators:
              - id: affiliation_share
                title: {sv: Adress, en: Address}
                share-of: affiliation
                breakdowns: [grant_form, provider, source, document_type, journal_class, region, healthcare_region]
              - id: own_share
                title: {sv: Egen, en: Own}
                share-of: own_affiliation
              - id: clinical_share
                title: {sv: Klinisk, en: Clinical}
                share-of: clinical
            output: report
            """;

    private static final String ROSTER = """
            person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to
            P1,Vallhage,Karin,,0000-0009-0150-4610,professor,2015,
            P2,Nordholm,Gustav,,,junior,2020,2020
            """;

    private static final String JOURNALS = """
            issn,title,clinical,valid_from,valid_to
            0190-9622,,yes,,
            0028-0836,,no,,
            """;

    private static final String RULED = """
            address,publications,decides,decision,decided_by,decided_on,why
            "Vallhage Clin, Stockholm, Sweden",1,1,yes,a librarian,2026-01-31,on contract
            "Nobody writes this, Sweden",1,1,no,a librarian,2026-01-31,
            """;

    @TempDir
    private Path folder;

    private RunResult result;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), ROSTER);
        Files.writeString(folder.resolve("journals.csv"), JOURNALS);
        Files.createDirectory(folder.resolve("decisions"));
        Files.writeString(folder.resolve("decisions").resolve("review_addresses.csv"), RULED);
        Files.writeString(
                folder.resolve("few.txt"),
                "FN Clarivate Analytics Web of Science\nVR 1.0\n"
                        + String.join(
                                "",
                                record(1, "PY 2020", "Article", "0190-9622", karin(KUH), "Berg, Anna: " + OSLO),
                                record(2, "PY 2021", "Article", "0028-0836", karin(OSLO), "Berg, Anna: " + KUH),
                                record(3, "PY 2019", "Article", "0190-9622", karin(KUH)),
                                record(4, "PY 2022", "Article", "0190-9622", karin(KUH)),
                                record(5, "EA JAN 2021", "Review", "1234-5679", karin(KI)),
                                record(6, "PY 2020", "Editorial Material", "0190-9622", karin(KUH)),
                                record(7, "PY 2020", "Article", "0190-9622", "Berg, Anna: " + KUH),
                                record(8, "PY 2020", "Article", "0190-9622", "Nordholm, Gustav: " + OSLO),
                                record(9, "PY 2021", "Article", "0190-9622", "Nordholm, Gustav: " + KUH),
                                record(10, "PY 2020", "Article", "0190-9622", "Nordholm, Gustav: " + KUH, karin(KUH)),
                                record(
                                        11,
                                        "PY 2021",
                                        "Article",
                                        "0190-9622",
                                        karin("Vallhage Clin, Stockholm, Sweden.")),
                                record(12, "", "Article", "0190-9622", karin(KUH)))
                        + "EF\n");
        final Job job = JobParser.parse(folder.resolve("job.yaml"), JOB);
        final JobLists lists = JobLists.read(job, () -> JobLists.providers(job));
        result = ReferencePipeline.run(
                ExportFiles.find(folder, job.inputs().publications()), lists.criteria(), lists.calculator());
    }

    @Test
    void eachGoesItsWay() {
        assertThat(told(AssessedPublicationsTest::way)).isEqualTo("""
                1: counted 2020 issue
                2: funding undecided 2021 issue
                3: out of period 2019 issue
                4: out of period 2022 issue
                5: counted 2021 online
                6: type not counted 2020 issue
                7: not funded 2020 issue
                8: funding undecided 2020 issue
                9: not funded 2021 issue
                10: counted 2020 issue
                11: counted 2021 issue
                12: no year
                """);
    }

    @Test
    void onlyWhatIsCountedOrMayBeIsAskedTheQuestions() {
        assertThat(told(AssessedPublicationsTest::answers)).isEqualTo("""
                1: affiliation yes, clinical yes, own_affiliation yes, weight 500000000
                2: affiliation yes, clinical no, own_affiliation no, weight 500000000
                3: not asked
                4: not asked
                5: affiliation no, clinical undecided, own_affiliation no, weight 1000000000
                6: not asked
                7: not asked
                8: affiliation no, clinical yes, own_affiliation no, weight 1000000000
                9: not asked
                10: affiliation yes, clinical yes, own_affiliation yes, weight 1000000000
                11: affiliation yes, clinical yes, own_affiliation yes, weight 1000000000
                12: not asked
                """);
    }

    @Test
    void belongsToTheGroupsOfItsPersonsAddressesSourceTypeAndJournal() {
        assertThat(told(AssessedPublicationsTest::parts).lines().filter(line -> line.matches("(2|5|8|10|11): .*")))
                .containsExactly(
                        "2: all=? grant_form=professor? provider=KUH? source=Web of Science? document_type=article?"
                                + " journal_class=not_clinical? region=01? healthcare_region=stockholm-gotland?",
                        "5: all=P1 grant_form=professor:P1 provider=none:P1 source=Web of Science:P1"
                                + " document_type=review:P1 journal_class=unclassified:P1 region=none:P1"
                                + " healthcare_region=none:P1",
                        "8: all=? grant_form=junior? provider=none? source=Web of Science? document_type=article?"
                                + " journal_class=clinical? region=none? healthcare_region=none?",
                        "10: all=P1+P2 grant_form=junior:P2 grant_form=professor:P1 provider=KUH:P1+P2"
                                + " source=Web of Science:P1+P2 document_type=article:P1+P2 journal_class=clinical:P1+P2"
                                + " region=01:P1+P2 healthcare_region=stockholm-gotland:P1+P2",
                        "11: all=P1 grant_form=professor:P1 provider=RS:P1 source=Web of Science:P1"
                                + " document_type=article:P1 journal_class=clinical:P1 region=01:P1"
                                + " healthcare_region=stockholm-gotland:P1");
    }

    @Test
    void theFiguresAreTheirSums() {
        assertThat(figures())
                .contains(
                        "affiliation_share 2020 all: 2 of 2, awaiting 0 1 0, provisional 0, weight 1.500000000",
                        "affiliation_share 2021 all: 1 of 2, awaiting 1 0 0, provisional 1, weight 2.000000000",
                        "affiliation_share 2020 grant_form=junior: 1 of 1, awaiting 0 1 0, provisional 0, weight 1.000000000",
                        "affiliation_share 2020 provider=KUH: 2 of 2, awaiting 0 1 0, provisional 0, weight 1.500000000",
                        "affiliation_share 2021 provider=RS: 1 of 2, awaiting 0 1 0, provisional 1, weight 2.000000000",
                        "own_share 2020 all: 2 of 2, awaiting 0 1 0, provisional 0, weight 1.500000000",
                        "own_share 2021 all: 1 of 2, awaiting 0 1 0, provisional 1, weight 2.000000000",
                        "clinical_share 2020 all: 2 of 2, awaiting 1 0 0, provisional 0, weight 1.500000000",
                        "clinical_share 2021 all: 1 of 2, awaiting 0 1 0, provisional 1, weight 2.000000000")
                .noneMatch(figure -> figure.startsWith("own_share") && figure.contains("="));
    }

    @Test
    void tellsHowCompleteTheExportsAreAndWhereRecordsWent() {
        assertThat(result.coverage()).isEqualTo(new Coverage(12, 11, 4, 4, 4, 1));
        assertThat(result.funnel().total()).isEqualTo(new Funnel.Count(12, 0, 0, 12, 0, 9, 8, 6, 4, 0));
    }

    @Test
    void asksAPersonOnlyAboutWhatCouldMoveAFigure() {
        assertThat(result.review()).as("a person has ruled on the only one").isEmpty();
        assertThat(result.warnings()).singleElement().asString().contains("review_addresses.csv:3");
        assertThat(result.authors())
                .extracting(row -> row.person().id(), row -> row.tally().decides())
                .containsExactlyInAnyOrder(tuple("P1", 1L), tuple("P2", 1L));
        assertThat(result.journals())
                .singleElement()
                .extracting(row -> row.tally().figures())
                .isEqualTo(Set.of("clinical_share"));
    }

    private List<String> figures() {
        return result.kpis().stream()
                .filter(kpi -> kpi.outcome() instanceof KpiResult.Counted)
                .map(kpi -> kpi.indicator().id() + " " + kpi.year() + " " + of(kpi.group()) + ": "
                        + of(((KpiResult.Counted) kpi.outcome()).tally()))
                .toList();
    }

    private static String of(final Group group) {
        return AsciiCase.lower(group.breakdown().name())
                + (group.breakdown() == Breakdown.ALL ? "" : "=" + group.value());
    }

    private static String of(final Tally tally) {
        final Count all = tally.ofYes().plus(tally.ofNo()).plus(tally.ofUndecided());
        final Awaiting awaiting = tally.awaiting();
        return tally.yes() + " of " + tally.total() + ", awaiting " + awaiting.yes() + " " + awaiting.no() + " "
                + awaiting.undecided() + ", provisional " + all.provisional() + ", weight " + all.fractional();
    }

    private static String way(final Assessment assessment) {
        return assessment.outcome().label()
                + assessment
                        .year()
                        .map(y ->
                                " " + y.year() + " " + AsciiCase.lower(y.basis().name()))
                        .orElse("");
    }

    private static String answers(final Assessment assessment) {
        return assessment.answers().isEmpty()
                ? "not asked"
                : new TreeMap<>(assessment.answers())
                                .entrySet().stream()
                                        .map(asked -> asked.getKey().label() + " "
                                                + AsciiCase.lower(asked.getValue()
                                                        .answer()
                                                        .name()) + ", ")
                                        .collect(Collectors.joining())
                        + "weight " + assessment.facts().weight();
    }

    /** Each group with the persons by whom it belongs to it, and a question mark if that hangs on a ruling. */
    private static String parts(final Assessment assessment) {
        return assessment.facts().parts().stream()
                .map(part -> AsciiCase.lower(part.breakdown().name()) + "=" + part.value()
                        + (part.value().isEmpty() || part.persons().isEmpty() ? "" : ":")
                        + part.persons().stream().sorted().collect(Collectors.joining("+"))
                        + (part.established() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }

    /** A line for each publication, after the number in its DOI. */
    private String told(final Function<Assessment, String> what) {
        final Map<Integer, String> told = new TreeMap<>();
        result.publications()
                .forEach(assessment ->
                        told.put(Integer.parseInt(assessment.id().replaceFirst(".*/few", "")), what.apply(assessment)));
        return told.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String karin(final String address) {
        return "Vallhage, Karin: " + address;
    }

    /** A record of Web of Science. */
    private static String record(
            final int number, final String year, final String type, final String issn, final String... authors) {
        return "PT J\n" + field("AU", authors, author -> author.replaceFirst("(, .).*", "$1"))
                + field("AF", authors, author -> author.replaceFirst(": .*", ""))
                + "TI A study of the matter numbered " + "abcdefghijklmnop".substring(0, number) + " in " + number
                + " patients\n"
                + "SO A JOURNAL " + issn + "\nDT " + type + "\n"
                + field("C1", authors, author -> "[" + author.replaceFirst(": ", "] "))
                + "SN " + issn + "\n" + (year.isEmpty() ? "" : year + "\n")
                + "VL " + number + "\nBP " + number * 10 + "\nDI 10.5555/few" + number + "\nUT WOS:00090000000000"
                + (10 + number) + "\nER\n\n";
    }

    private static String field(final String tag, final String[] authors, final UnaryOperator<String> line) {
        return tag + " " + Arrays.stream(authors).map(line).collect(Collectors.joining("\n   ")) + "\n";
    }
}
