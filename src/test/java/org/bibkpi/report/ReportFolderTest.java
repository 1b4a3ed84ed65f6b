package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports appear whole or not at all. */
final class ReportFolderTest {
    @TempDir
    private Path folder;

    @Test
    void nothingAppearsUntilPublished() throws IOException {
        final Path target = folder.resolve("report");
        try (ReportFolder draft = ReportFolder.draft(target)) {
            Files.writeString(draft.file("kpi.csv"), "figures");
            assertThat(target).doesNotExist();
            draft.publish();
        }
        assertThat(target.resolve("kpi.csv")).hasContent("figures");
        assertThat(folder).isDirectoryNotContaining("glob:**draft**");
    }

    @Test
    void aDraftThatIsNotPublishedLeavesTheEarlierReport() throws IOException {
        final Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve("kpi.csv"), "earlier");
        try (ReportFolder draft = ReportFolder.draft(target)) {
            Files.writeString(draft.file("kpi.csv"), "half");
        }
        assertThat(target.resolve("kpi.csv")).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining("glob:**draft**");
    }

    @Test
    void aNewReportReplacesTheEarlierAsAWhole() throws IOException {
        final Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve("old.csv"), "earlier");
        try (ReportFolder draft = ReportFolder.draft(target)) {
            Files.writeString(draft.file("kpi.csv"), "new");
            draft.publish();
        }
        assertThat(target).isDirectoryNotContaining("glob:**old.csv");
        assertThat(target.resolve("kpi.csv")).hasContent("new");
    }

    @Test
    void whatAKilledRunLeftGoesAway() throws IOException {
        final Path abandoned = Files.createDirectory(folder.resolve(".report.draft-999999999"));
        Files.writeString(abandoned.resolve("kpi.csv"), "half");
        try (ReportFolder draft = ReportFolder.draft(folder.resolve("report"))) {
            assertThat(draft.files()).isEmpty();
        }
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void onlyAReportIsReplaced() throws IOException {
        final Path target = Files.createDirectory(folder.resolve("report"));
        ReportFolder.demandWritable(target, true);
        Files.writeString(target.resolve("thesis.docx"), "years of work");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.demandWritable(target, true))
                .withMessageContaining("is not a report of bibkpi");
        Files.writeString(target.resolve(Reports.MANIFEST), "{}");
        ReportFolder.demandWritable(target, true);
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.demandWritable(target, false))
                .withMessageContaining("exists already");
    }
}
