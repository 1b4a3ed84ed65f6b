package org.bibkpi.generate;

import java.util.Map;
import org.bibkpi.model.Source;

/**
 * A work, what its exports say of it, and what is true.
 *
 * @param truth what a faultless run finds
 * @param records one for each export it appears in
 */
record InventedWork(TruthRow truth, Map<Source, InventedRecord> records) {}
