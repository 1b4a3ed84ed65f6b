package org.bibkpi.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.bibkpi.measure.Counts;
import org.bibkpi.model.Orcid;
import org.bibkpi.tag.OrcidUse;

/** What assessing yields on Spark. */
sealed interface AssessedItem extends Serializable {
    /**
     * A publication.
     *
     * @param id what it is sorted by
     * @param bytes its assessment, encoded
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record One(String id, byte[] bytes) implements AssessedItem {}

    /**
     * A publication whose assessment hangs on what all publications tell.
     *
     * @param records of it, encoded
     */
    record PutOff(List<byte[]> records) implements AssessedItem {
        static PutOff of(final Iterable<byte[]> work) {
            final List<byte[]> records = new ArrayList<>();
            work.forEach(records::add);
            return new PutOff(records);
        }
    }

    /**
     * ORCID iDs of publications.
     *
     * @param beside those that stand beside a name of the roster
     * @param alone the others, far more, one behind the other
     */
    record OrcidUses(List<OrcidUse> beside, String alone) implements AssessedItem {
        private static final int LENGTH = 19;

        /** How often those of the others that are among these stand somewhere, each time once. */
        Stream<OrcidUse> alone(final Set<String> wanted) {
            return IntStream.range(0, alone.length() / LENGTH)
                    .mapToObj(i -> alone.substring(i * LENGTH, (i + 1) * LENGTH))
                    .filter(wanted::contains)
                    .map(orcid -> new OrcidUse(new Orcid(orcid), 1, Map.of()));
        }
    }

    /**
     * All publications of one partition that are not put off, counted.
     *
     * @param counts of these
     * @param ids of some of them
     */
    record Sum(Counts counts, List<String> ids) implements AssessedItem {
        /** Both together. */
        Sum plus(final Sum other) {
            return new Sum(
                    counts.plus(other.counts),
                    Stream.concat(ids.stream(), other.ids.stream()).toList());
        }
    }

    /** The items of one kind. */
    static <T extends AssessedItem> JavaRDD<T> of(final Class<T> kind, final JavaRDD<AssessedItem> items) {
        return items.flatMap(
                item -> kind.isInstance(item) ? List.of(kind.cast(item)).iterator() : Collections.emptyIterator());
    }
}
