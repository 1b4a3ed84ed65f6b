package org.bibkpi.deduplicate;

/**
 * What a person decided of two records.
 *
 * @param left the {@link RecordKey} of one
 * @param right that of the other
 * @param same whether they are one work
 * @param where file and line of the decision, for messages
 */
public record RuledPair(String left, String right, boolean same, String where) {}
