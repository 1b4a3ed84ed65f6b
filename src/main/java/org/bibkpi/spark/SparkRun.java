package org.bibkpi.spark;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.RuledPairs;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessor;
import org.bibkpi.measure.Counts;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Taggers;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Rejection;

/** A run on Spark: read, deduplicate, assess, measure. What it returns can be read until the run is closed. */
public final class SparkRun implements Closeable {
    /** About so many records are put together into publications in one go: what a task keeps of them is some 100 MB. */
    private static final int IN_ONE_GO = 50_000;

    private final Session session;
    private final int partitions;
    private final StageListener progress;

    private SparkRun(final Session session, final int partitions, final StageListener progress) {
        this.session = session;
        this.partitions = partitions;
        this.progress = progress;
    }

    /**
     * Starts Spark; the work is cut into a part for each core that Spark has, of this machine or of the cluster.
     *
     * @param name of the job, for Spark's own pages and logs
     * @param progress is told each stage as it begins
     */
    public static SparkRun start(final String name, final StageListener progress) {
        final Session session = Session.start(name);
        return new SparkRun(session, session.context().defaultParallelism(), progress);
    }

    /**
     * Loads what Spark's start needs, beside other work: the start takes less time afterwards. Nothing else depends on it.
     */
    public static void prepare() {
        Session.prepare();
    }

    /**
     * Starts Spark.
     *
     * @param name of the job, for Spark's own pages and logs
     * @param partitions into how many parts the work is cut at least; many records are cut into more
     * @param progress is told each stage as it begins
     */
    public static SparkRun start(final String name, final int partitions, final StageListener progress) {
        return new SparkRun(Session.start(name), partitions, progress);
    }

    /**
     * From the exports to the figures.
     *
     * @throws org.bibkpi.model.InputException naming every file that cannot be read
     * @throws IllegalStateException if a record got lost on the way, which is a fault of the program
     */
    public RunResult run(
            final List<? extends ByteSource> files,
            final Taggers taggers,
            final KpiCalculator calculator,
            final RuledPairs ruled) {
        final JavaSparkContext context = session.context();
        progress.begins("reading " + files.size() + (files.size() == 1 ? " file" : " files"));
        final JavaRDD<ReadItem> items = ReadStage.read(context, files, partitions);
        final List<ReadItem> told = ReadStage.told(items);
        ReadStage.demandReadable(told);
        final List<FileCount> counts = FileCounts.of(told);
        final List<Rejection> rejections = ReadStage.of(ReadItem.Refused.class, told)
                .map(ReadItem.Refused::rejection)
                .toList();
        final JavaRDD<ReadItem.Accepted> records = ReadStage.accepted(items);
        counts.stream().sorted().map(FileCount::text).forEach(progress::tells);
        progress.begins("finding the works among "
                + counts.stream().mapToLong(FileCount::read).sum() + " records");
        final RecordNumbers numbers = RecordNumbers.of(counts);
        final Map<String, List<Integer>> decided = DeduplicateStage.numbers(records, numbers, ruled.keys());
        final Works works = DeduplicateStage.cluster(records, numbers, ruled.resolve(decided), partitions);
        progress.begins("tagging and counting");
        final AssessStage assessed = AssessStage.start(
                context,
                records,
                works,
                taggers,
                IdSample.ofRecords(numbers.size()),
                Math.max(partitions, numbers.size() / IN_ONE_GO + 1));
        final AssessedItem.Sum sum = assessed.sum();
        final Counts counted = sum.counts();
        final Funnel funnel = Funnel.complete(counted.funnel(), counts);
        final Assessor assessor = new Assessor(taggers);
        return new RunResult(
                calculator.calculate(counted.tallies()),
                funnel,
                counted.coverage(),
                counts,
                rejections,
                assessor.rows(counted.review()),
                assessor.rows(counted.authors()),
                assessor.rows(counted.journals()),
                Stream.concat(taggers.criteria().warnings(counted).stream(), ruled.warnings(decided.keySet()).stream())
                        .toList(),
                assessed.publications(sum.ids(), funnel.total().publications(), partitions),
                works,
                assessor::address);
    }

    @Override
    public void close() {
        session.close();
    }
}
