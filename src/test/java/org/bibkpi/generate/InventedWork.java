package org.bibkpi.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.model.Source;

/**
 * A work, what its exports say of it, and what is true.
 *
 * @param truth what a faultless run finds
 * @param records for each export it appears in, one; two where downloads overlap
 */
record InventedWork(TruthRow truth, Map<Source, List<InventedRecord>> records) {
    Stream<InventedRecord> in(final Source source) {
        return records.getOrDefault(source, List.of()).stream();
    }
}
