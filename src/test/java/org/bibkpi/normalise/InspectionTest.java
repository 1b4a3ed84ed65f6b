package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bibkpi.read.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InspectionTest {
    private static final String WOS = """
            FN Clarivate Analytics Web of Science
            VR 1.0
            PT J
            AU Vallhage, K
            AF Vallhage, Karin
            TI The first of three
            SO A JOURNAL
            DT Article
            C1 [Vallhage, Karin] Karolinska Inst, Dept Med, Stockholm, Sweden.
            OI Vallhage, Karin/0000-0009-0150-4610
            SN 0190-9622
            PY 2019
            DI 10.5555/one
            UT WOS:000900000000001
            ER

            PT J
            AU Berg, A
            AF Berg, Anna
            TI The second of three
            SO A JOURNAL
            DT Article
            C1 [Berg, Anna] Karolinska Inst, Dept Med, Stockholm, Sweden.
            PY 2021
            DI 10.5555/two
            UT WOS:000900000000002
            ER

            PT J
            AU Berg, A
            DT Article
            PY 2030
            ER

            EF
            """;

    private static final String WITHOUT_IDENTIFIERS = """
            PT J
            AU Berg, A
            TI A usable one of little use
            DT Article
            PY 2020
            ER

            EF
            """;

    @TempDir
    private Path folder;

    @Test
    void countsWhatTheUsableRecordsHave() throws IOException {
        final Inspection inspection = inspect(Files.writeString(folder.resolve("three.txt"), WOS));

        assertThat(inspection.formats()).containsExactly("wos-plaintext");
        assertThat(inspection.records()).isEqualTo(3);
        assertThat(inspection.rejected()).isEqualTo(1);
        assertThat(inspection.withDoi()).isEqualTo(2);
        assertThat(inspection.withOrcid()).isEqualTo(1);
        assertThat(inspection.withAddress()).isEqualTo(2);
        assertThat(inspection.withIssn()).isEqualTo(1);
        assertThat(inspection.firstYear()).isEqualTo(OptionalInt.of(2019));
        assertThat(inspection.lastYear()).isEqualTo(OptionalInt.of(2021));
    }

    @Test
    void doesNotCountWhatARecordLacks() throws IOException {
        final Inspection inspection =
                inspect(Files.writeString(folder.resolve("four.txt"), WOS.replace("EF\n", WITHOUT_IDENTIFIERS)));

        assertThat(inspection.records() - inspection.rejected()).isEqualTo(3);
        assertThat(inspection.withDoi()).isEqualTo(2);
        assertThat(inspection.withAddress()).isEqualTo(2);
        assertThat(inspection.withOrcid()).isEqualTo(1);
        assertThat(inspection.withIssn()).isEqualTo(1);
    }

    @Test
    void ofOneYearItIsTheFirstAndTheLast() throws IOException {
        final Inspection inspection =
                inspect(Files.writeString(folder.resolve("one.txt"), WOS.replace("PY 2021", "PY 2019")));

        assertThat(inspection.firstYear()).isEqualTo(inspection.lastYear()).isEqualTo(OptionalInt.of(2019));
        assertThat(inspect(Files.writeString(folder.resolve("none.txt"), WOS.replaceAll("(?m)^PY .*\n", "")))
                        .firstYear())
                .isEmpty();
    }

    @Test
    void saysOfAnArchiveWhichExportAWarningMeans() throws IOException {
        final Path archive = folder.resolve("all.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (final String name : new String[] {"a.txt", "b.ris"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        (name.endsWith("txt") ? WOS : "TY  - JOUR\nTI  - A title of some length\nPY  - 2020\nER  - \n")
                                .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        final Inspection inspection = inspect(archive);

        assertThat(inspection.formats()).containsExactly("wos-plaintext", "ris-generic");
        assertThat(inspection.records()).isEqualTo(4);
        assertThat(inspection.warnings()).isNotEmpty().allMatch(warning -> warning.matches("(a[.]txt|b[.]ris): .*"));
    }

    @Test
    void ofWhatIsNoExportItGivesTheReason() throws IOException {
        final Inspection inspection = inspect(Files.writeString(folder.resolve("letter.txt"), "Dear librarian,\n"));

        assertThat(inspection.formats()).isEmpty();
        assertThat(inspection.records()).isZero();
        assertThat(inspection.warnings()).hasSize(1);
    }

    private static Inspection inspect(final Path file) {
        return Inspection.of(new LocalFile(file.getFileName().toString(), file));
    }
}
