package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.NamesakeEvidence;
import org.bibkpi.tag.OrcidUse;
import scala.Tuple2;

/** The third stage: the records of each work come together, are tagged and counted. */
final class AssessStage {
    /** At most so many publications are written up at a time, so that what comes of them fits into memory. */
    private static final int MOST_AT_A_TIME = 2_000;

    /** Fewer are not worth the beginning of a part. */
    private static final int LEAST_AT_A_TIME = 500;

    /** In so many rounds, so that files are written while later parts are made. */
    private static final int ROUNDS = 4;

    private final JavaRDD<AssessedItem> assessed;
    private final Broadcast<Works> works;
    private final Broadcast<Taggers> taggers;

    private AssessStage(
            final JavaRDD<AssessedItem> assessed, final Broadcast<Works> works, final Broadcast<Taggers> taggers) {
        this.assessed = assessed;
        this.works = works;
        this.taggers = taggers;
    }

    /**
     * Starts the stage; its result is kept, as it is both counted and written. Each publication is looked at once, and
     * those few again whose assessment hangs on what all of them tell.
     *
     * @param sample which of the publications tell how the ids of all are spread
     */
    static AssessStage start(
            final JavaSparkContext context,
            final JavaRDD<ReadItem.Accepted> records,
            final Works works,
            final Taggers taggers,
            final IdSample sample,
            final int partitions) {
        final Broadcast<Works> sharedWorks = context.broadcast(works);
        final Broadcast<Taggers> shared = context.broadcast(taggers);
        final JavaRDD<AssessedItem> first = records.mapToPair(
                        record -> new Tuple2<>(sharedWorks.value().workOf(record.id()), record.bytes()))
                .groupByKey(partitions)
                .mapPartitions(part -> (Iterator<AssessedItem>) new FirstLook(part, shared.value(), sample))
                .persist(StorageLevel.MEMORY_AND_DISK());
        final Broadcast<NamesakeEvidence> namesakes =
                context.broadcast(NamesakeEvidence.of(taggers.roster(), orcidUses(first)));
        final JavaRDD<AssessedItem> second = AssessedItem.of(AssessedItem.PutOff.class, first)
                .mapPartitions(part -> (Iterator<AssessedItem>)
                        new AssessedPart(part, new Assessor(shared.value(), namesakes.value()), sample))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new AssessStage(first.union(second), sharedWorks, shared);
    }

    /** Every ORCID iD that stands beside a name of the roster; the others, far more, stay where they are. */
    private static Stream<OrcidUse> orcidUses(final JavaRDD<AssessedItem> first) {
        final JavaRDD<AssessedItem.OrcidUses> uses = AssessedItem.of(AssessedItem.OrcidUses.class, first);
        final Map<Orcid, OrcidUse> beside =
                sums(uses.flatMap(some -> some.beside().iterator()));
        final Set<String> orcids = new HashSet<>();
        beside.keySet().forEach(orcid -> orcids.add(orcid.value()));
        final Map<Orcid, OrcidUse> elsewhere =
                sums(uses.flatMap(some -> some.alone(orcids).iterator()));
        elsewhere.values().forEach(use -> add(beside, use));
        return beside.values().stream();
    }

    /** Summed up by the workers, then by the driver: to sum up few takes no exchange among workers. */
    private static Map<Orcid, OrcidUse> sums(final JavaRDD<OrcidUse> uses) {
        return uses.treeAggregate(new HashMap<>(), AssessStage::add, (sum, more) -> {
            more.values().forEach(use -> add(sum, use));
            return sum;
        });
    }

    private static Map<Orcid, OrcidUse> add(final Map<Orcid, OrcidUse> sum, final OrcidUse use) {
        sum.merge(use.orcid(), use, OrcidUse::plus);
        return sum;
    }

    /** What all publications come to. */
    AssessedItem.Sum sum() {
        return AssessedItem.of(AssessedItem.Sum.class, assessed).treeReduce(AssessedItem.Sum::plus);
    }

    /**
     * The publications by id, to be handed out once or several times.
     *
     * @param ids of some of them, which tell how all are spread
     * @param number of all
     */
    RunResult.Publications publications(final List<String> ids, final long number, final int partitions) {
        final long parts = Math.max(
                Math.max(partitions, number / MOST_AT_A_TIME),
                Math.min(number / LEAST_AT_A_TIME, (long) ROUNDS * partitions));
        return new AssessedPublications(
                AssessedItem.of(AssessedItem.One.class, assessed)
                        .mapToPair(one -> new Tuple2<>(one.id(), one.bytes()))
                        .repartitionAndSortWithinPartitions(new IdRanges(ids, Math.toIntExact(parts)))
                        .values(),
                works,
                taggers);
    }

    static Publication publication(final Iterable<byte[]> work) {
        final RecordCodec<SourceRecord> codec = new SourceRecordCodec();
        final List<SourceRecord> records = new ArrayList<>();
        work.forEach(bytes -> records.add(codec.decode(bytes)));
        return new Publication(records);
    }
}
