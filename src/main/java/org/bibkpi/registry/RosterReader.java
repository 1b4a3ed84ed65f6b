package org.bibkpi.registry;

import java.nio.file.Path;

/** interim */
public final class RosterReader {
    private RosterReader() {}

    public static Roster read(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            list.column("orcid");
            return new Roster(list.rows()
                    .map(r -> new Roster.Entry(
                            r.get("person_id"),
                            r.get("family_name"),
                            r.get("given_name"),
                            r.get("orcid"),
                            ListValues.year(r, "valid_from", 0),
                            ListValues.year(r, "valid_to", 9999)))
                    .toList());
        }
    }
}
