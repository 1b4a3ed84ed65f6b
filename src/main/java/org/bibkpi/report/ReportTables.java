package org.bibkpi.report;

import java.util.List;

/** Every table of the reports, in the order of the workbook's sheets. A new table needs its declaration and a line here. */
final class ReportTables {
    static final List<ReportTable> ALL = List.of(
            PlanTable.TABLE,
            PlanTable.ENGLISH_TABLE,
            KpiTables.TABLE,
            KpiTables.SWEDISH_TABLE,
            PublicationsTable.TABLE,
            NegativesTable.TABLE,
            FunnelTable.TABLE,
            DuplicatesTable.TABLE,
            ReviewAddressesTable.TABLE,
            ReviewDuplicatesTable.TABLE,
            RejectsTable.TABLE);

    private ReportTables() {}
}
