package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export without a field for addresses leaves the question open: it is never answered with no. */
final class NotAssessableTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingColumnIsNamedAndItsRecordsAreUndecidedAndInTheFunnel() throws IOException {
        write("roster.csv", """
                person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to
                P1,Bergdal,Karin,,0000-0002-1825-0097,professor,2016,
                """);
        write("journals.csv", "issn,title,clinical,valid_from,valid_to\n");
        write("works.csv", """
                id,display_name,publication_year,type,authorships.author.display_name,authorships.author.orcid
                https://openalex.org/W30,Sleep,2019,article,Karin Bergdal,https://orcid.org/0000-0002-1825-0097
                """);
        final Path job = write("job.yaml", """
                job: small
                title: {sv: Prov, en: Sample}
                definition-version: "1"
                years: {from: 2019, to: 2019}
                publications: [works.csv]
                roster: roster.csv
                providers: stockholm
                clinical-journals: journals.csv
                document-types: [article]
                indicators:
                  - id: affiliation_share
                    title: {sv: Andel, en: Share}
                    share-of: affiliation
                    target: {rule: at-least, value: 95 %}
                output: out
                """);

        final ProgramRun run = ProgramRun.of("run", job.toString());

        assertThat(run.err())
                .contains("warning: works.csv: There is no column \"authorships.raw_affiliation_strings\"");
        assertThat(run.out()).contains("0/1 = 0.0 %").contains("1 undecided");
        assertThat(report("publications.csv"))
                .contains(",yes,counted,undecided,undecided,")
                .contains("affiliation: not assessable: no source has a field for addresses");
        assertThat(report("negatives.csv").lines()).hasSize(1);
        assertThat(report("funnel.csv")).contains("2019,OpenAlex,1,0,1,0,1,1,1,1,1,1");
    }

    private Path write(final String name, final String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String report(final String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }
}
