package org.bibkpi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.MatchFacts;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.CountSheet;
import org.bibkpi.measure.Counts;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.DistinctIds;
import org.bibkpi.measure.FirstCount;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Rejection;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.tag.NamesakeEvidence;
import org.bibkpi.tag.OrcidUse;

/** The same stages as a run on Spark, in one plain loop and one memory: what Spark has to come to. */
public final class ReferencePipeline {
    private final List<SourceRecord> records = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<FileCount> counts = new ArrayList<>();

    private final Works works;
    private final List<Publication> publications;

    private ReferencePipeline(final List<? extends ByteSource> files) {
        files.forEach(this::read);
        this.works = works();
        this.publications = publications(works);
    }

    public static RunResult run(
            final List<? extends ByteSource> files, final Criteria criteria, final KpiCalculator calculator) {
        return read(files).run(criteria, calculator);
    }

    /** The works of these files, to be counted in one way and another. */
    public static ReferencePipeline read(final List<? extends ByteSource> files) {
        return new ReferencePipeline(files);
    }

    public RunResult run(final Criteria criteria, final KpiCalculator calculator) {
        final Taggers taggers = new Taggers(criteria);
        final Assessor assessor = new Assessor(taggers, namesakes(taggers, publications));
        final CountSheet sheet = new CountSheet(assessor);
        final List<Assessment> assessments =
                publications.stream().map(sheet::assess).toList();
        final Counts counted = sheet.counts();
        return new RunResult(
                calculator.calculate(counted.tallies()),
                Funnel.complete(counted.funnel(), counts),
                counted.coverage(),
                counts,
                rejections,
                assessor.rows(counted.review()),
                assessor.rows(counted.authors()),
                assessor.rows(counted.journals()),
                criteria.warnings(counted),
                reader -> {
                    final DistinctIds distinct = new DistinctIds(reader);
                    assessments.stream()
                            .sorted(Comparator.comparing(Assessment::id))
                            .forEach(distinct);
                    distinct.flush();
                },
                works,
                assessor::address);
    }

    private static NamesakeEvidence namesakes(final Taggers taggers, final List<Publication> publications) {
        final Map<Orcid, OrcidUse> uses = new TreeMap<>();
        publications.stream()
                .map(new FirstCount(taggers)::see)
                .flatMap(seen -> seen.orcidUses().stream())
                .forEach(use -> uses.merge(use.orcid(), use, OrcidUse::plus));
        return NamesakeEvidence.of(taggers.roster(), uses.values().stream());
    }

    private void read(final ByteSource file) {
        try (SourceRecords in = SourceRecords.open(file)) {
            in.forEachRemaining(this::take);
            counts.addAll(in.counts());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(final Normalised normalised) {
        if (normalised instanceof Normalised.Accepted accepted) {
            records.add(accepted.record());
        } else {
            rejections.add(((Normalised.Rejected) normalised).rejection());
        }
    }

    private Works works() {
        final RecordNumbers numbers = RecordNumbers.of(counts);
        final List<MatchFacts> facts = records.stream()
                .map(r -> MatchFacts.of(numbers.numberOf(r.id()), r))
                .toList();
        return new Works(numbers, Deduplicator.cluster(numbers.size(), facts, Rulings.NONE));
    }

    private List<Publication> publications(final Works works) {
        final Map<Integer, List<SourceRecord>> byWork = new TreeMap<>();
        records.forEach(r -> byWork.computeIfAbsent(works.workOf(r.id()), x -> new ArrayList<>())
                .add(r));
        return byWork.values().stream().map(Publication::new).toList();
    }
}
