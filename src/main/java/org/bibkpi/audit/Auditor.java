package org.bibkpi.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.deduplicate.ClusteredRecord;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Lookups;
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
    private final SortedMap<String, Condition> figures;

    /**
     * An auditor.
     *
     * @param lookups what the run knows beside its publications
     * @param figures of the run, see {@link #figures(RunResult)}
     */
    public Auditor(final Lookups lookups, final SortedMap<String, Condition> figures) {
        this.addresses = lookups.addresses();
        this.works = lookups.works();
        this.figures = Ordered.copyOf(figures);
    }

    /** What a run asks of publications, by KPI id. */
    public static SortedMap<String, Condition> figures(final RunResult result) {
        final SortedMap<String, Condition> figures = new TreeMap<>();
        for (final KpiResult kpi : result.kpis()) {
            if (kpi.indicator().figure() instanceof Indicator.OfPublications figure) {
                figures.put(kpi.indicator().id(), figure.condition());
            }
        }
        return figures;
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
                each(records, this::record),
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
                each(record.identifiers(), id -> lower(id.scheme()) + ":" + id.value()),
                record.title(),
                each(record.years(), year -> year.year() + " " + lower(year.basis())),
                each(record.types(), Auditor::lower),
                record.venue().title(),
                each(record.venue().issns(), Issn::value),
                each(record.gaps(), Auditor::lower));
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
        final List<EvidenceTrail> evidence = each(tag.evidence(), places::evidence);
        return new AnswerTrail(
                tag.answer().label(),
                tag.reason(),
                evidence.size() < 2 ? evidence : List.copyOf(new LinkedHashSet<>(evidence)));
    }

    private Map<String, String> figures(final Assessment assessment) {
        final Map<String, String> answers = new TreeMap<>();
        if (assessment.outcome() == Outcome.COUNTED) {
            figures.forEach((id, condition) ->
                    answers.put(id, assessment.answer(condition).label()));
        }
        return answers;
    }

    /** Something of each: of every record several lists, for which streams would take longer than for what is made. */
    static <T, R> List<R> each(final Collection<T> values, final Function<T, R> made) {
        final List<R> all = new ArrayList<>(values.size());
        for (final T value : values) {
            all.add(made.apply(value));
        }
        return all;
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
