package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DuplicateRulingsTest {
    private static final String HEADER = "record_a,record_b,decision,decided_by,decided_on,why\n";

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasDecidedAndPassesOverTheRest() throws IOException {
        write("pmid:1,eid:2,same,a librarian,2026-11-01,same text\npmid:3,eid:4,,,,\n");
        assertThat(DecisionFolder.duplicateRulings(folder)).singleElement().satisfies(ruling -> {
            assertThat(ruling.left()).isEqualTo("pmid:1");
            assertThat(ruling.same()).isTrue();
            assertThat(ruling.where()).endsWith("review_duplicates.csv:2");
        });
    }

    @Test
    void namesTheRowsThatContradictEachOtherThroughAThirdRecord() throws IOException {
        write("a,b,same,x,2026-11-01,\nb,c,same,x,2026-11-01,\nc,a,different,x,2026-11-01,\n");
        assertThatThrownBy(() -> DecisionFolder.duplicateRulings(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("review_duplicates.csv:4 decides 'different'")
                .hasMessageContaining("review_duplicates.csv:2. Delete one of these rows.")
                .hasMessageContaining("review_duplicates.csv:3 and ");
    }

    @Test
    void saysWhatToWriteInstead() throws IOException {
        write("a,b,yes,x,2026-11-01,\n");
        assertThatThrownBy(() -> DecisionFolder.duplicateRulings(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("review_duplicates.csv:2")
                .hasMessageContaining("Write same or different.");
        write("a,b,same,,2026-11-01,\n");
        assertThatThrownBy(() -> DecisionFolder.duplicateRulings(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("review_duplicates.csv:2:decided_by")
                .hasMessageContaining("The cell is empty.");
    }

    private void write(final String rows) throws IOException {
        Files.writeString(folder.resolve("review_duplicates.csv"), HEADER + rows);
    }
}
