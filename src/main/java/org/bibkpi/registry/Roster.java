package org.bibkpi.registry;

import java.io.Serializable;
import java.util.List;

/** interim */
public record Roster(List<Entry> entries) implements Serializable {
    public record Entry(String personId, String family, String given, String orcid, int from, int to)
            implements Serializable {}
}
