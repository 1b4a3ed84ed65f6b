package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SteadyZipTest {
    @TempDir
    private Path folder;

    private Path workbook(final String name) throws IOException {
        final Path draft = folder.resolve("draft");
        try (OutputStream out = Files.newOutputStream(draft);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("a").value(0, 0, "å");
        }
        final Path steady = folder.resolve(name);
        try (InputStream document = Files.newInputStream(draft);
                ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(steady))) {
            SteadyZip.pack(document, packed, packed);
        }
        return steady;
    }

    @Test
    void theSameContentGivesTheSameBytesAtAnotherTime() throws Exception {
        final byte[] earlier = Files.readAllBytes(workbook("a.xlsx"));
        // The format counts in steps of two seconds.
        TimeUnit.MILLISECONDS.sleep(2_100);
        assertThat(Files.readAllBytes(workbook("b.xlsx"))).isEqualTo(earlier);
    }

    @Test
    void nothingIsLost() throws IOException {
        final Path steady = workbook("c.xlsx");
        assertThat(List.of(steady)).allSatisfy(file -> {
            try (ZipFile now = new ZipFile(file.toFile());
                    ZipFile before = new ZipFile(folder.resolve("draft").toFile())) {
                assertThat(now.stream().map(e -> e.getName() + e.getSize()).filter(e -> !e.contains("core.xml")))
                        .containsExactlyElementsOf(before.stream()
                                .map(e -> e.getName() + e.getSize())
                                .filter(e -> !e.contains("core.xml"))
                                .toList());
            }
        });
    }
}
