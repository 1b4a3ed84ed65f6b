package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.bibkpi.tag.ReviewedAddress;
import org.junit.jupiter.api.Test;

final class ReportTablesTest {
    @Test
    void everyTableAndColumnSaysWhatItMeans() {
        assertThat(ReportTables.ALL)
                .allSatisfy(table -> assertThat(table.meaning()).endsWith("."))
                .allSatisfy(table -> assertThat(table.columns())
                        .allSatisfy(column ->
                                assertThat(column.meaning()).as(column.name()).endsWith(".")));
    }

    @Test
    void noTwoTablesShareAName() {
        assertThat(ReportTables.ALL).extracting(ReportTable::name).doesNotHaveDuplicates();
    }

    @Test
    void theAddressReviewHasTheColumnsThatItsRowsHave() {
        assertThat(ReviewAddressesTable.TABLE.columns())
                .extracting(Column::name)
                .isEqualTo(ReviewedAddress.HEADER);
    }
}
