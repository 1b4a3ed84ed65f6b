package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.bibkpi.model.ChangedRecords;
import org.junit.jupiter.api.Test;

/** What stands for all that a record says, where the rules leave a choice. */
final class ContentHashTest {
    @Test
    void anyChangeOfWhatARecordSaysChangesIt() {
        assertThat(ChangedRecords.all().map(ContentHash::of)).doesNotHaveDuplicates();
    }

    @Test
    void thePlaceOfARecordDoesNot() {
        assertThat(ContentHash.of(ChangedRecords.moved())).isEqualTo(ContentHash.of(ChangedRecords.RECORD));
    }
}
