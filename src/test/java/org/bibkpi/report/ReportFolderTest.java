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
        try (ReportFolder draft = ReportFolder.draft(target, true)) {
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
        Files.writeString(target.resolve(Reports.MANIFEST), "{}");
        Files.writeString(target.resolve("kpi.csv"), "earlier");
        try (ReportFolder draft = ReportFolder.draft(target, true)) {
            Files.writeString(draft.file("kpi.csv"), "half");
        }
        assertThat(target.resolve("kpi.csv")).hasContent("earlier");
        assertThat(folder).isDirectoryNotContaining("glob:**draft**");
    }

    @Test
    void aNewReportReplacesTheEarlierAsAWhole() throws IOException {
        final Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve(Reports.MANIFEST), "{}");
        Files.writeString(target.resolve("old.csv"), "earlier");
        try (ReportFolder draft = ReportFolder.draft(target, true)) {
            Files.writeString(draft.file("kpi.csv"), "new");
            draft.publish();
        }
        assertThat(target).isDirectoryNotContaining("glob:**old.csv");
        assertThat(target.resolve("kpi.csv")).hasContent("new");
    }

    @Test
    void whatAKilledRunLeftGoesAway() throws IOException {
        final Path abandoned = Files.createDirectory(folder.resolve(".report.draft"));
        Files.writeString(abandoned.resolve("kpi.csv"), "half");
        try (ReportFolder draft = ReportFolder.draft(folder.resolve("report"), true)) {
            assertThat(draft.files()).isEmpty();
        }
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void aReportThatAKilledRunHadMovedAsideComesBack() throws IOException {
        final Path target = folder.resolve("report");
        final Path aside = Files.createDirectory(folder.resolve(".report.earlier"));
        Files.writeString(aside.resolve(Reports.MANIFEST), "{}");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.draft(target, false))
                .withMessageContaining("exists already");
        assertThat(target.resolve(Reports.MANIFEST)).hasContent("{}");
        assertThat(aside).doesNotExist();
    }

    @Test
    void clearingUpTakesALinkAwayAndNeverWhatItPointsTo() throws IOException {
        final Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.docx"), "years of work");
        final Path target = Files.createDirectory(folder.resolve("report"));
        Files.writeString(target.resolve(Reports.MANIFEST), "{}");
        Files.createSymbolicLink(target.resolve("link"), precious);
        Files.createSymbolicLink(folder.resolve(".report.draft"), precious);
        try (ReportFolder draft = ReportFolder.draft(target, true)) {
            Files.writeString(draft.file("kpi.csv"), "new");
            draft.publish();
        }
        assertThat(target.resolve("link")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining("glob:**draft**");
        assertThat(precious).isDirectoryContaining("glob:**thesis.docx");
        assertThat(precious).isDirectoryNotContaining("glob:**kpi.csv");
    }

    @Test
    void ofTwoRunsAtOnceOneIsToldOff() throws IOException {
        final Path target = folder.resolve("report");
        try (ReportFolder first = ReportFolder.draft(target, true)) {
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> ReportFolder.draft(target, true))
                    .withMessageContaining("another run is writing this report");
            assertThat(first.files()).isEmpty();
        }
        ReportFolder.draft(target, true).close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        final Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.draft(file.resolve("report"), false))
                .withMessageContaining("cannot be written here");
    }

    @Test
    void onlyAReportIsReplaced() throws IOException {
        final Path target = Files.createDirectory(folder.resolve("report"));
        ReportFolder.draft(target, true).close();
        Files.writeString(target.resolve("thesis.docx"), "years of work");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.draft(target, true))
                .withMessageContaining("is not a report of bibkpi");
        Files.writeString(target.resolve(Reports.MANIFEST), "{}");
        ReportFolder.draft(target, true).close();
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportFolder.draft(target, false))
                .withMessageContaining("exists already");
    }
}
