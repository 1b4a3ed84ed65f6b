package org.bibkpi.spark;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;
import org.bibkpi.measure.Counts;

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
     * All publications of one partition, counted.
     *
     * @param counts of these
     */
    record Sum(Counts counts) implements AssessedItem {}

    /** The items of one kind. */
    static <T extends AssessedItem> JavaRDD<T> of(final Class<T> kind, final JavaRDD<AssessedItem> items) {
        return items.filter(kind::isInstance).map(kind::cast);
    }
}
