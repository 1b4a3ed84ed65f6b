package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.Counts;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.NamesakeEvidence;
import org.bibkpi.tag.OrcidUse;
import scala.Tuple2;

/** The third stage: the records of each work come together, are tagged and counted. */
final class AssessStage {
    /** So many publications are written up at a time, so that what comes of them fits into memory. */
    private static final int AT_A_TIME = 2_000;

    private final JavaRDD<AssessedItem> assessed;
    private final Broadcast<Works> works;
    private final Broadcast<Criteria> criteria;

    private AssessStage(
            final JavaRDD<AssessedItem> assessed, final Broadcast<Works> works, final Broadcast<Criteria> criteria) {
        this.assessed = assessed;
        this.works = works;
        this.criteria = criteria;
    }

    /** Starts the stage; its result is kept, as it is both counted and written. */
    static AssessStage start(
            final JavaSparkContext context,
            final JavaRDD<ReadItem.Accepted> records,
            final Works works,
            final Criteria criteria,
            final int partitions) {
        final Broadcast<Works> sharedWorks = context.broadcast(works);
        final Broadcast<Criteria> shared = context.broadcast(criteria);
        final JavaRDD<Iterable<byte[]>> publications = records.mapToPair(
                        record -> new Tuple2<>(sharedWorks.value().workOf(record.id()), record.bytes()))
                .groupByKey(partitions)
                .values();
        final Broadcast<NamesakeEvidence> namesakes = context.broadcast(
                NamesakeEvidence.of(criteria.roster(), orcidUses(publications, shared, partitions).stream()));
        return new AssessStage(
                publications
                        .mapPartitions(part -> new AssessedPart(part, new Assessor(shared.value(), namesakes.value())))
                        .persist(StorageLevel.MEMORY_AND_DISK()),
                sharedWorks,
                shared);
    }

    /** Every ORCID iD that stands beside a name of the roster; the others, far more, stay where they are. */
    private static List<OrcidUse> orcidUses(
            final JavaRDD<Iterable<byte[]>> publications, final Broadcast<Criteria> criteria, final int partitions) {
        return publications
                .mapPartitions(part -> {
                    final Assessor assessor = new Assessor(criteria.value());
                    return eachOf(part, work -> assessor.orcidUses(publication(work)).stream());
                })
                .mapToPair(use -> new Tuple2<>(use.orcid(), use))
                .reduceByKey(OrcidUse::plus, partitions)
                .values()
                .filter(OrcidUse::concernsRoster)
                .collect();
    }

    /** All publications counted. */
    Counts counts() {
        return AssessedItem.of(AssessedItem.Sum.class, assessed)
                .map(AssessedItem.Sum::counts)
                .fold(Counts.NONE, Counts::plus);
    }

    /** The publications by id, to be handed out once or several times. */
    RunResult.Publications publications(final long number, final int partitions) {
        final int parts = (int) Math.max(partitions, number / AT_A_TIME);
        return new AssessedPublications(
                AssessedItem.of(AssessedItem.One.class, assessed)
                        .mapToPair(one -> new Tuple2<>(one.id(), one.bytes()))
                        .sortByKey(true, parts)
                        .values(),
                works,
                criteria);
    }

    private static <A, B> Iterator<B> eachOf(final Iterator<A> values, final Function<A, Stream<B>> function) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, 0), false)
                .flatMap(function)
                .iterator();
    }

    static Publication publication(final Iterable<byte[]> work) {
        final RecordCodec<SourceRecord> codec = RecordCodec.of(SourceRecord.class);
        final List<SourceRecord> records = new ArrayList<>();
        work.forEach(bytes -> records.add(codec.decode(bytes)));
        return new Publication(records);
    }
}
