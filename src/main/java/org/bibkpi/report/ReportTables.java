package org.bibkpi.report;

import java.util.List;

/** Every table of the reports, in the order of the workbook's sheets. A new table needs its declaration and a line here. */
final class ReportTables {
    static final List<ReportTable> ALL = List.of(
            PlanTable.TABLE,
            PlanTable.ENGLISH_TABLE,
            KpiTables.TABLE,
            KpiTables.SWEDISH_TABLE,
            RegionsTable.TABLE,
            PublicationsTable.TABLE,
            NegativesTable.TABLE,
            FunnelTable.TABLE,
            DuplicatesTable.TABLE,
            DisagreementsTable.TABLE,
            ReviewAddressesTable.TABLE,
            ReviewDuplicatesTable.TABLE,
            ReviewAuthorsTable.TABLE,
            ReviewJournalsTable.TABLE,
            RejectsTable.TABLE);

    /** The same without the one that names persons: for files that are passed on. */
    static final List<ReportTable> WITHOUT_PERSONS = ALL.stream()
            .filter(table -> !table.equals(ReviewAuthorsTable.TABLE))
            .toList();

    private ReportTables() {}
}
