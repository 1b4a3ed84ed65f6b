package org.bibkpi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A run over input that means harm or happens to look like something else: formulas, dates, telephone numbers, markup,
 * overlong text, and people whose names must not get out. It is made once for all tests that look at its reports.
 *
 * @param folder where its reports, its log and its input stand
 * @param run what it printed
 */
record HostileRun(Path folder, ProgramRun run) {
    /** Titles that a spreadsheet or a browser could take for something else than text. */
    static final List<String> TITLES = List.of(
            "=cmd|' /C calc'!A0",
            "+46 8 585 800 00",
            "-6,585",
            "1-2",
            "0028-0836",
            "@SUM(1;2)",
            "\uFF1D1+1 in full width",
            "Å ä ö: \"quoted\"; with, separators\tand more",
            "<script>document.title='taken'</script><img src=x onerror=alert(1)>",
            "</td></table><h1>taken over</h1>",
            "'=already behind an apostrophe",
            "00123",
            "1e5",
            "TRUE",
            "Lång ".repeat(8_000) + "slut");

    /** Words that stand for people on the roster and nowhere else in the world. */
    static final List<String> CANARIES = List.of("Kanariefjäder", "Qvintilia", "Kanariefjader", "Zebulonia");

    private static final List<String> ADDRESSES = List.of(
            "Karolinska University Hospital, Stockholm, Sweden",
            "=1+1, Department of Medicine Huddinge, Karolinska Institutet, Stockholm, Sweden",
            "-2, Åäö, Radiumhemett, Karolinska Institutet, Stockholm, Sweden");
    private static final String ORCID = "0000-0009-0007-919X";

    /** The one run of this virtual machine. */
    static HostileRun once() {
        return Holder.RUN;
    }

    /** The folder of its reports. */
    Path reports() {
        return folder.resolve("reports");
    }

    private static HostileRun start() {
        try {
            final Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "hostile-");
            Files.write(folder.resolve("crossref.json"), exports());
            write(folder.resolve("roster.csv"), """
                    person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to
                    P1,Kanariefjäder,Qvintilia,,0000-0009-0007-919X,professor,2015,
                    P2,Kanariefjäder,Zebulonia,,,junior,2015,
                    """);
            write(folder.resolve("journals.csv"), """
                    issn,title,clinical,valid_from,valid_to
                    0028-0836,=HYPERLINK("http://taken.example"),yes,,
                    1476-4687,<b>Nature</b>,no,,
                    """);
            write(folder.resolve("reported.csv"), """
                    kpi_id,period,value,unit,source
                    funds,2021,-6.585,=MSEK,<i>ledger</i>
                    funds,2022,0.5,=MSEK,ledger
                    """);
            write(folder.resolve("job.yaml"), job());
            final ProgramRun run =
                    ProgramRun.of("run", folder.resolve("job.yaml").toString());
            return new HostileRun(folder, run);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String job() {
        return """
                job: hostile
                title: {sv: "<script>alert('rubrik')</script> Å & Ö", en: "<script>alert('title')</script> Å & Ö"}
                years: {from: 2020, to: 2022}
                publications: ["*.json"]
                roster: roster.csv
                providers: stockholm
                clinical-journals: journals.csv
                reported: reported.csv
                series-breaks: [2021]
                indicators:
                  - id: affiliation_share
                    title: {sv: "=Andel <b>med</b> 'adress'", en: "=Share <b>with</b> \\"address\\""}
                    share-of: affiliation
                    target: {rule: at-least, value: 95 %}
                  - id: clinical_share
                    title: {sv: "-Kliniska", en: "-Clinical"}
                    share-of: clinical
                    target: {rule: maintain, tolerance: 5 points}
                  - id: funds
                    title: {sv: "+Medel", en: "+Funds"}
                    reported-in: =MSEK
                    target: {rule: equals, value: 0}
                output: reports
                """;
    }

    private static byte[] exports() throws IOException {
        final ObjectMapper json = new ObjectMapper();
        final ObjectNode answer = json.createObjectNode().put("status", "ok").put("message-type", "work-list");
        final ArrayNode works = answer.putObject("message").putArray("items");
        for (int number = 0; number < TITLES.size(); number++) {
            work(works.addObject(), number);
        }
        return json.writeValueAsBytes(answer);
    }

    private static void work(final ObjectNode work, final int number) {
        work.put("DOI", "10.5555/hostile" + number).put("type", "journal-article");
        work.putArray("title").add(TITLES.get(number));
        work.putArray("container-title").add(number % 2 == 0 ? "=Nature" : "@Nature");
        work.putArray("ISSN").add(number % 2 == 0 ? "0028-0836" : "1476-4687");
        work.putObject("published-print").putArray("date-parts").addArray().add(2020 + number / 3 % 3);
        final ObjectNode author = work.putArray("author").addObject();
        author.put("family", "Kanariefjäder").put("given", "Qvintilia").put("ORCID", ORCID);
        author.putArray("affiliation")
                .addObject()
                .put(
                        "name",
                        ADDRESSES.get(number % ADDRESSES.size())
                                + ", email: qvintilia.kanariefjader@karolinska.example");
    }

    private static void write(final Path file, final String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Makes the run when it is first asked for. */
    private static final class Holder {
        private static final HostileRun RUN = start();
    }
}
