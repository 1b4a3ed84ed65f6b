package org.bibkpi.registry;

import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;

/** What a list can say of a journal. */
public enum JournalClass {
    YES,
    NO,
    /** Clinical in part: a person has to rule for each publication. */
    MIXED;

    /** The word in lists, decisions and reports. */
    public String label() {
        return AsciiCase.lower(name());
    }

    /** The class that a word means, however it is capitalised; empty if it means none. */
    public static Optional<JournalClass> find(final String word) {
        final String lower = AsciiCase.lower(word.strip());
        return Stream.of(values()).filter(one -> one.label().equals(lower)).findFirst();
    }
}
