package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.tag.AddressVerdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggersTest {
    private static final String ADDRESS = "Karolinska Univ Hosp, Dept Med, Stockholm, Sweden.";

    @TempDir
    private Path folder;

    private Taggers taggers;

    @BeforeEach
    void prepare() throws IOException {
        Files.writeString(folder.resolve("roster.csv"), """
                person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to
                P1,Vallhage,Karin,,0000-0009-0150-4610,professor,2015,
                """);
        final Job job = JobParser.parse(folder.resolve("job.yaml"), """
                job: few
                title: {sv: Några, en: A few}
                years: {from: 2020, to: 2021}
                publications: [few.txt]
                roster: roster.csv
                providers: stockholm
                clinical-journals: starter
                indicators:
                  - id: affiliation_share
                    title: {sv: Adress, en: Address}
                    share-of: affiliation
                output: report
                """);
        taggers = new Taggers(JobLists.read(job, () -> JobLists.providers(job)).criteria());
    }

    @Test
    void onAnotherMachineTheySayTheSame() throws IOException, ClassNotFoundException {
        final AddressVerdict verdict = taggers.addresses().apply(ADDRESS);
        assertThat(verdict.matches()).isNotEmpty();
        assertThat(arrived(bytes(taggers)).addresses().apply(ADDRESS)).isEqualTo(verdict);
    }

    @Test
    void whatTheyRememberDoesNotTravel() throws IOException {
        final byte[] before = bytes(taggers);
        assertThat(taggers.addresses().apply(ADDRESS).matches()).isNotEmpty();
        assertThat(bytes(taggers)).isEqualTo(before);
    }

    private static byte[] bytes(final Taggers taggers) throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(taggers);
        }
        return bytes.toByteArray();
    }

    private static Taggers arrived(final byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Taggers) in.readObject();
        }
    }
}
