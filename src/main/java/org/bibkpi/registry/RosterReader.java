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
                            year(r.get("valid_from"), 0),
                            year(r.get("valid_to"), 9999)))
                    .toList());
        }
    }

    private static int year(final String cell, final int ifEmpty) {
        return cell.isBlank() ? ifEmpty : Integer.parseInt(cell.substring(0, 4));
    }
}
