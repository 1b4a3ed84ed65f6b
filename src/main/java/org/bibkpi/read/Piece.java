package org.bibkpi.read;

/** What a file is cut into: each piece is one record, whole or damaged. */
sealed interface Piece<T> {
    /** Where it begins, for a person: {@code line 233}. */
    String position();

    /**
     * A record that could be cut out.
     *
     * @param content its parts, as the kind of file has them
     */
    record Whole<T>(String position, T content) implements Piece<T> {}

    /**
     * What is left of a record.
     *
     * @param cause a full sentence without personal data
     */
    record Damaged<T>(String position, String cause) implements Piece<T> {}
}
