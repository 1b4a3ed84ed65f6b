package org.bibkpi.registry;

import java.io.Serializable;

/** Something that classes journals. */
public sealed interface JournalList extends Serializable permits JournalRegister, CategoryClasses {
    /** What jobs and reports call it. */
    String name();
}
