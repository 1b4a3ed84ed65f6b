package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.CountSheet;
import org.bibkpi.measure.Counts;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.DistinctIds;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.NamesakeEvidence;
import org.bibkpi.tag.OrcidUse;
import scala.Tuple2;

/** The third stage: the records of each work come together, are tagged and counted. */
final class AssessStage {
    private final JavaRDD<byte[]> assessments;
    private final Broadcast<Criteria> criteria;
    private final Broadcast<NamesakeEvidence> namesakes;

    private AssessStage(
            final JavaRDD<byte[]> assessments,
            final Broadcast<Criteria> criteria,
            final Broadcast<NamesakeEvidence> namesakes) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.namesakes = namesakes;
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
                        .mapPartitions(part -> assess(part, new Assessor(shared.value(), namesakes.value())))
                        .persist(StorageLevel.MEMORY_AND_DISK()),
                shared,
                namesakes);
    }

    /** Every ORCID iD that stands beside a name of the roster; the others, far more, stay where they are. */
    private static List<OrcidUse> orcidUses(
            final JavaRDD<Iterable<byte[]>> publications, final Broadcast<Criteria> criteria, final int partitions) {
        return publications
                .mapPartitions(part -> {
                    final Assessor assessor = new Assessor(criteria.value());
                    return eachOf(part, work -> assessor.orcidUses(publication(work)));
                })
                .mapToPair(use -> new Tuple2<>(use.orcid(), use))
                .reduceByKey(OrcidUse::plus, partitions)
                .values()
                .filter(OrcidUse::concernsRoster)
                .collect();
    }

    /** All publications counted. */
    Counts counts() {
        final Broadcast<Criteria> shared = criteria;
        final Broadcast<NamesakeEvidence> known = namesakes;
        return assessments
                .mapPartitions(part -> count(part, new Assessor(shared.value(), known.value())))
                .fold(Counts.NONE, Counts::plus);
    }

    /** Hands out the publications by id, a partition at a time. */
    void forEach(final Consumer<Assessment> reader, final int partitions) {
        final DistinctIds distinct = new DistinctIds(reader);
        assessments
                .mapToPair(bytes -> new Tuple2<>(codec().decode(bytes).id(), bytes))
                .sortByKey(true, partitions)
                .values()
                .toLocalIterator()
                .forEachRemaining(bytes -> distinct.accept(codec().decode(bytes)));
        distinct.flush();
    }

    private static Iterator<byte[]> assess(final Iterator<Iterable<byte[]>> works, final Assessor assessor) {
        final RecordCodec<Assessment> codec = codec();
        return each(works, work -> codec.encode(assessor.assess(publication(work))));
    }

    private static Iterator<Counts> count(final Iterator<byte[]> part, final Assessor assessor) {
        final RecordCodec<Assessment> codec = codec();
        final CountSheet sheet = new CountSheet(assessor);
        part.forEachRemaining(bytes -> sheet.add(codec.decode(bytes)));
        return List.of(sheet.counts()).iterator();
    }

    /** Applies a function to one value after the other, holding one at a time. */
    private static <A, B> Iterator<B> each(final Iterator<A> values, final Function<A, B> function) {
        return eachOf(values, value -> Stream.of(function.apply(value)));
    }

    private static <A, B> Iterator<B> eachOf(final Iterator<A> values, final Function<A, Stream<B>> function) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(values, 0), false)
                .flatMap(function)
                .iterator();
    }

    private static Publication publication(final Iterable<byte[]> work) {
        final List<SourceRecord> records = new ArrayList<>();
        work.forEach(bytes -> records.add(record(bytes)));
        return new Publication(records);
    }

    private static SourceRecord record(final byte[] bytes) {
        return RecordCodec.of(SourceRecord.class).decode(bytes);
    }

    private static RecordCodec<Assessment> codec() {
        return RecordCodec.of(Assessment.class);
    }
}
