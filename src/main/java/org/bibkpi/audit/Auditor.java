package org.bibkpi.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.deduplicate.ClusteredRecord;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.EmailMask;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Issn;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.tag.AddressVerdict;

/** An assessment to its trail. */
public final class Auditor {
    private final Function<String, AddressVerdict> addresses;
    private final Works works;
    private final List<Indicator> indicators;

    private Auditor(
            final Function<String, AddressVerdict> addresses, final Works works, final List<Indicator> indicators) {
        this.addresses = addresses;
        this.works = works;
        this.indicators = indicators;
    }

    /** The auditor of a run. */
    public static Auditor of(final RunResult result) {
        return new Auditor(
                result.addresses(),
                result.works(),
                result.kpis().stream().map(KpiResult::indicator).distinct().toList());
    }

    /** The trail of a publication. */
    public PublicationTrail trail(final Assessment assessment) {
        final List<SourceRecord> records = assessment.publication().sources();
        final List<AddressTrail> read = assessment.outcome().reached(Outcome.FUNDING_UNDECIDED)
                ? AddressTrails.of(records, addresses)
                : List.of();
        final Places places = new Places(records, read);
        return new PublicationTrail(
                assessment.id(),
                assessment.outcome().label(),
                assessment.year().map(DatedYear::year).orElse(0),
                assessment.year().map(y -> AsciiCase.lower(y.basis().name())).orElse(""),
                assessment.type().map(Auditor::lower).orElse(""),
                records.stream().map(this::record).toList(),
                assessment.outcome().reached(Outcome.NOT_FUNDED)
                        ? answer(assessment.funded(), places)
                        : AnswerTrail.NOT_ASKED,
                read,
                answers(assessment, places),
                figures(assessment));
    }

    private RecordTrail record(final SourceRecord record) {
        return new RecordTrail(
                record.id().toString(),
                record.source().label(),
                joined(record.id()),
                RecordDigest.of(record),
                record.identifiers().stream()
                        .map(id -> lower(id.scheme()) + ":" + id.value())
                        .toList(),
                record.title(),
                record.years().stream()
                        .map(year -> year.year() + " " + lower(year.basis()))
                        .toList(),
                record.types().stream().map(Auditor::lower).toList(),
                record.venue().title(),
                record.venue().issns().stream().map(Issn::value).toList(),
                record.gaps().stream().map(Auditor::lower).toList());
    }

    private String joined(final RecordId record) {
        final String reason = works.reasonOf(record);
        return reason.equals(ClusteredRecord.UNIQUE) ? "" : reason;
    }

    private static Map<String, AnswerTrail> answers(final Assessment assessment, final Places places) {
        final Map<String, AnswerTrail> answers = new TreeMap<>();
        assessment.answers().forEach((question, tag) -> answers.put(question.label(), answer(tag, places)));
        return answers;
    }

    private static AnswerTrail answer(final Tag tag, final Places places) {
        return new AnswerTrail(
                tag.answer().label(),
                tag.reason(),
                tag.evidence().stream().map(places::evidence).distinct().toList());
    }

    private Map<String, String> figures(final Assessment assessment) {
        final Map<String, String> figures = new TreeMap<>();
        for (final Indicator indicator : indicators) {
            if (assessment.outcome() == Outcome.COUNTED
                    && indicator.figure() instanceof Indicator.OfPublications figure) {
                figures.put(
                        indicator.id(), assessment.answer(figure.condition()).label());
            }
        }
        return figures;
    }

    private static String lower(final Enum<?> name) {
        return AsciiCase.lower(name.name());
    }

    /** Where the records and addresses of a publication stand in its trail, from 1. */
    private static final class Places {
        private final Map<RecordId, Integer> records = new HashMap<>();
        private final Map<String, Integer> addresses = new HashMap<>();

        Places(final List<SourceRecord> sources, final List<AddressTrail> read) {
            for (int i = 0; i < sources.size(); i++) {
                records.put(sources.get(i).id(), i + 1);
            }
            for (int i = 0; i < read.size(); i++) {
                addresses.putIfAbsent(read.get(i).text(), i + 1);
            }
        }

        EvidenceTrail evidence(final Evidence evidence) {
            final int address = addresses.getOrDefault(EmailMask.of(evidence.asWritten()), 0);
            return new EvidenceTrail(
                    records.getOrDefault(evidence.source(), 0),
                    address,
                    address > 0 ? "" : evidence.asWritten(),
                    evidence.rule(),
                    evidence.subject(),
                    evidence.tier());
        }
    }
}
