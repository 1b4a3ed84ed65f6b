package org.bibkpi.report;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.bibkpi.audit.Auditor;
import org.bibkpi.audit.Disagreements;
import org.bibkpi.audit.DoubtedRecord;
import org.bibkpi.audit.DoubtedRecords;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.SourceCensus;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Lookups;
import org.bibkpi.measure.PartReader;
import org.bibkpi.measure.PartReading;
import org.bibkpi.measure.RunResult;

/**
 * What publications add to the report, as it will stand in its files: made part by part, so that the parts only have to
 * be written one after the other.
 *
 * @param figures of the run, as an {@link Auditor} wants them
 * @param disagreements of the run's period
 */
record PublicationRows(SortedMap<String, Condition> figures, Disagreements disagreements)
        implements PartReading<PublicationRows.Part> {
    /** For the publications of a run. */
    static PublicationRows of(final RunResult result) {
        return new PublicationRows(Auditor.figures(result), Disagreements.of(result));
    }

    @Override
    public PartReader<Part> begin(final Lookups lookups) {
        return new Writing(new Auditor(lookups, figures), disagreements, new DoubtedRecords(lookups.works()));
    }

    /**
     * What a part of the publications adds.
     *
     * @param rows of each table
     * @param evidence the lines of the evidence file
     * @param doubted their records in doubt
     * @param contents what the records of each source hold
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(
            List<TableRows.Written> rows, byte[] evidence, List<DoubtedRecord> doubted, List<SourceContent> contents)
            implements Serializable {}

    /** A part in the making. */
    private static final class Writing implements PartReader<Part> {
        private final Auditor auditor;
        private final Disagreements disagreements;
        private final DoubtedRecords doubted;
        private final SourceCensus census = new SourceCensus();
        private final EvidenceText evidence = new EvidenceText();
        private final List<TableRows> tables = ReportTables.ALL.stream()
                .filter(ReportTable::isOfPublications)
                .map(TableRows::below)
                .toList();

        Writing(final Auditor auditor, final Disagreements disagreements, final DoubtedRecords doubted) {
            this.auditor = auditor;
            this.disagreements = disagreements;
            this.doubted = doubted;
        }

        @Override
        public void see(final Assessment publication) {
            final PublicationTrail trail = auditor.trail(publication);
            evidence.add(trail);
            for (final TableRows table : tables) {
                rows(table.table(), publication, trail).forEach(table::add);
            }
            doubted.see(publication);
            census.see(publication);
        }

        private Stream<List<String>> rows(
                final ReportTable table, final Assessment publication, final PublicationTrail trail) {
            if (table.rows() instanceof ReportTable.OfTrails rows) {
                return rows.of().apply(trail);
            }
            if (table.rows() instanceof ReportTable.OfSources rows) {
                return rows.of().apply(publication, disagreements);
            }
            return table.rows() instanceof ReportTable.OfPublications rows && publication.isInPeriod()
                    ? rows.of().apply(publication)
                    : Stream.empty();
        }

        @Override
        public Part result() {
            return new Part(
                    tables.stream().map(TableRows::written).toList(),
                    evidence.bytes(),
                    doubted.found(),
                    census.sources());
        }
    }
}
