package org.bibkpi.generate;

import java.util.List;

/**
 * An author in the byline of one work.
 *
 * @param person who it is
 * @param family as signed, perhaps the former name
 * @param given as signed, perhaps with a middle initial
 * @param posts where the author says to work
 */
record Signature(InventedPerson person, String family, String given, List<Post> posts) {
    Signature {
        posts = List.copyOf(posts);
    }

    /** Not as the roster has it. */
    boolean isVaried() {
        return !family.equals(person.family()) || !given.equals(person.given());
    }
}
