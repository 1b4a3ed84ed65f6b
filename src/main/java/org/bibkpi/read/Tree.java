package org.bibkpi.read;

import java.util.List;
import java.util.stream.Stream;

/** A record with named parts inside parts, of XML or of JSON, where a list repeats a name. */
interface Tree {
    /** Every part that the path of names leads to. */
    Stream<? extends Tree> all(String... path);

    /** The text of this part; empty if it has none. */
    String text();

    /** The text of the first part that the path leads to; empty if there is none. */
    default String text(final String... path) {
        return all(path).map(Tree::text).findFirst().orElse("");
    }

    /** The texts of all parts that the path leads to. */
    default List<String> texts(final String... path) {
        return all(path).map(Tree::text).toList();
    }
}
