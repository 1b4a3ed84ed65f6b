package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.CountedFacts;
import org.bibkpi.measure.Outcome;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/** Assessments to bytes and back. The records of a publication, most of it, stay as they were encoded. */
final class AssessmentCodec {
    private final RecordCodec<Findings> findings = RecordCodec.of(Findings.class);
    private final RecordCodec<SourceRecord> records = RecordCodec.of(SourceRecord.class);

    /** An assessment but for the publication. */
    record Findings(
            String id,
            Optional<DatedYear> year,
            Optional<DocumentType> type,
            Outcome outcome,
            Tag funded,
            CountedFacts facts) {}

    /**
     * Writes an assessment.
     *
     * @param work the encoded records that its publication was made of
     */
    byte[] encode(final Assessment assessment, final Iterable<byte[]> work) {
        final ByteWriter out = new ByteWriter();
        findings.encode(
                new Findings(
                        assessment.id(),
                        assessment.year(),
                        assessment.type(),
                        assessment.outcome(),
                        assessment.funded(),
                        assessment.facts()),
                out);
        work.forEach(record -> out.writeBytes(record, 0, record.length));
        return out.toBytes();
    }

    Assessment decode(final byte[] bytes) {
        final ByteReader in = new ByteReader(bytes);
        final Findings found = findings.decode(in);
        final List<SourceRecord> work = new ArrayList<>();
        while (in.hasMore()) {
            work.add(records.decode(in));
        }
        return new Assessment(
                found.id(),
                new Publication(work),
                found.year(),
                found.type(),
                found.outcome(),
                found.funded(),
                found.facts());
    }
}
