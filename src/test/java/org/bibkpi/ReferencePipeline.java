package org.bibkpi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.deduplicate.ClusteredRecord;
import org.bibkpi.deduplicate.Clustering;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.Rulings;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.Counts;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.DistinctIds;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Rejection;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.read.LocalFile;

/** The same stages as a run on Spark, in one plain loop and one memory: what Spark has to come to. */
public final class ReferencePipeline {
    private final List<SourceRecord> records = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<FileCount> counts = new ArrayList<>();

    private ReferencePipeline() {}

    public static RunResult run(final List<LocalFile> files, final Criteria criteria, final KpiCalculator calculator) {
        final ReferencePipeline pipeline = new ReferencePipeline();
        files.forEach(pipeline::read);
        final Assessor assessor = new Assessor(criteria);
        final Clustering clustering = Deduplicator.cluster(pipeline.records, Rulings.NONE);
        final List<Assessment> assessments =
                pipeline.publications(clustering).stream().map(assessor::assess).toList();
        final Counts counted = assessments.stream().map(assessor::count).reduce(Counts.NONE, Counts::plus);
        return new RunResult(
                calculator.calculate(counted.tallies()),
                Funnel.complete(counted.funnel(), pipeline.counts),
                pipeline.counts,
                pipeline.rejections,
                assessor.rows(counted.review()),
                criteria.warnings(counted),
                reader -> {
                    final DistinctIds distinct = new DistinctIds(reader);
                    assessments.stream()
                            .sorted(Comparator.comparing(Assessment::id))
                            .forEach(distinct);
                    distinct.flush();
                },
                clustering,
                assessor::address);
    }

    private void read(final LocalFile file) {
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

    private List<Publication> publications(final Clustering clustering) {
        final Map<RecordId, RecordId> clusters = new TreeMap<>();
        for (final ClusteredRecord record : clustering.records()) {
            clusters.put(record.record(), record.cluster());
        }
        final Map<RecordId, List<SourceRecord>> works = new TreeMap<>();
        records.forEach(r -> works.computeIfAbsent(clusters.getOrDefault(r.id(), r.id()), x -> new ArrayList<>())
                .add(r));
        return works.values().stream().map(Publication::new).toList();
    }
}
