package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.CountedFacts;
import org.bibkpi.measure.FundedAuthor;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Part;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Answer;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/** Assessments to bytes and back. The records of a publication, most of it, stay as they were encoded. */
final class AssessmentCodec {
    private static final DocumentType[] TYPES = DocumentType.values();
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final Answer[] ANSWERS = Answer.values();
    private static final Breakdown[] BREAKDOWNS = Breakdown.values();

    private final RecordCodec<SourceRecord> records = new SourceRecordCodec();

    /**
     * Writes an assessment.
     *
     * @param work the encoded records that its publication was made of
     */
    byte[] encode(final Assessment assessment, final Iterable<byte[]> work) {
        final ByteWriter out = new ByteWriter();
        out.writeText(assessment.id());
        out.writeOptional(assessment.year(), SourceRecordCodec::writeYear);
        out.writeOptional(assessment.type(), ByteWriter::writeEnum);
        out.writeEnum(assessment.outcome());
        writeTag(out, assessment.funded());
        writeFacts(out, assessment.facts());
        work.forEach(record -> out.writeBytes(record, 0, record.length));
        return out.toBytes();
    }

    Assessment decode(final byte[] bytes) {
        final ByteReader in = new ByteReader(bytes);
        final String id = in.readText();
        final Optional<DatedYear> year = in.readOptional(SourceRecordCodec::readYear);
        final Optional<DocumentType> type = in.readOptional(from -> from.readEnum(TYPES));
        final Outcome outcome = in.readEnum(OUTCOMES);
        final Tag funded = readTag(in);
        final CountedFacts facts = readFacts(in);
        final List<SourceRecord> work = new ArrayList<>();
        while (in.hasMore()) {
            work.add(records.decode(in));
        }
        return new Assessment(id, new Publication(work), year, type, outcome, funded, facts);
    }

    private static void writeTag(final ByteWriter out, final Tag tag) {
        out.writeEnum(tag.answer());
        out.writeText(tag.reason());
        out.writeAll(tag.evidence(), AssessmentCodec::writeEvidence);
    }

    private static Tag readTag(final ByteReader in) {
        return new Tag(in.readEnum(ANSWERS), in.readText(), in.readAll(AssessmentCodec::readEvidence));
    }

    private static void writeEvidence(final ByteWriter out, final Evidence evidence) {
        SourceRecordCodec.writeId(out, evidence.source());
        out.writeText(evidence.asWritten());
        out.writeText(evidence.rule());
        out.writeText(evidence.subject());
        out.writeText(evidence.tier());
    }

    private static Evidence readEvidence(final ByteReader in) {
        return new Evidence(SourceRecordCodec.readId(in), in.readText(), in.readText(), in.readText(), in.readText());
    }

    private static void writeFacts(final ByteWriter out, final CountedFacts facts) {
        out.writeAll(facts.answers().entrySet(), (to, answer) -> {
            to.writeText(answer.getKey().label());
            writeTag(to, answer.getValue());
        });
        out.writeAll(facts.parts(), AssessmentCodec::writePart);
        out.writeAll(facts.authors(), AssessmentCodec::writeAuthor);
        out.writeLong(facts.weight());
        out.writeBoolean(facts.provisional());
    }

    private static CountedFacts readFacts(final ByteReader in) {
        return new CountedFacts(
                readMap(in, from -> new Question(from.readText()), AssessmentCodec::readTag),
                in.readAll(AssessmentCodec::readPart),
                in.readAll(AssessmentCodec::readAuthor),
                in.readLong(),
                in.readBoolean());
    }

    private static void writePart(final ByteWriter out, final Part part) {
        out.writeEnum(part.breakdown());
        out.writeText(part.value());
        out.writeAll(part.persons(), ByteWriter::writeText);
        out.writeBoolean(part.established());
    }

    private static Part readPart(final ByteReader in) {
        return new Part(
                in.readEnum(BREAKDOWNS), in.readText(), Set.copyOf(in.readAll(ByteReader::readText)), in.readBoolean());
    }

    private static void writeAuthor(final ByteWriter out, final FundedAuthor author) {
        out.writeText(author.personId());
        out.writeAll(author.positions().entrySet(), (to, position) -> {
            SourceRecordCodec.writeId(to, position.getKey());
            to.writeLong(position.getValue());
        });
    }

    private static FundedAuthor readAuthor(final ByteReader in) {
        return new FundedAuthor(in.readText(), readMap(in, SourceRecordCodec::readId, ByteReader::readInt));
    }

    private static <K, V> Map<K, V> readMap(
            final ByteReader in, final Function<ByteReader, K> key, final Function<ByteReader, V> value) {
        final Map<K, V> read = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            read.put(key.apply(in), value.apply(in));
        }
        return read;
    }
}
