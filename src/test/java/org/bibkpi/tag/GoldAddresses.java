package org.bibkpi.tag;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bibkpi.registry.DelimitedFile;
import org.bibkpi.registry.DelimitedRow;
import org.junit.jupiter.api.Assumptions;

/** The labelled addresses beside the project; tests that need them are skipped where they are absent. */
final class GoldAddresses {
    private static final Path FOLDER = Path.of("..", "shared", "gold");

    private GoldAddresses() {}

    /** A real string and how people labelled it. */
    record Labelled(String id, String address, String label) {
        boolean isHit() {
            return label.startsWith("YES");
        }
    }

    /** A made-up string, which verdict it asks for, and of which provider and tier. */
    record Tricky(String id, String address, String label, String provider, String tier) {}

    static List<Labelled> real() {
        return rows("affiliations.tsv").stream()
                .map(row -> new Labelled(row.get("id"), row.get("affiliation"), row.get("label")))
                .toList();
    }

    static List<Tricky> tricky() {
        return rows("affiliations_tricky.tsv").stream()
                .map(row -> new Tricky(
                        row.get("id"),
                        row.get("affiliation_string"),
                        row.get("label"),
                        row.get("provider_id"),
                        row.get("tier")))
                .toList();
    }

    private static List<DelimitedRow> rows(final String name) {
        final Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file), file + " is absent: the labelled addresses are not part of the project");
        try (DelimitedFile list = DelimitedFile.open(file)) {
            return list.rows().toList();
        }
    }
}
