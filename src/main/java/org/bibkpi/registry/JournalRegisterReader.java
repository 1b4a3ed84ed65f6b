package org.bibkpi.registry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;

/**
 * Reads a list of journals with the columns {@code issn,title,clinical,valid_from,valid_to}. A row may give several
 * ISSNs of its journal, separated by blanks or semicolons; an empty year means no limit.
 */
public final class JournalRegisterReader {
    private JournalRegisterReader() {}

    /**
     * Reads the list.
     *
     * @throws InputException with file, line and column if a value is wrong, or two rows class a journal for one year
     */
    public static JournalRegister read(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            List.of("issn", "title", "clinical", "valid_from", "valid_to").forEach(list::column);
            final Map<Issn, List<JournalEntry>> seen = new HashMap<>();
            final List<JournalEntry> entries = list.rows()
                    .flatMap(row -> entries(row).stream().filter(entry -> isNew(row, entry, seen)))
                    .toList();
            return new JournalRegister(entries);
        }
    }

    private static List<JournalEntry> entries(final DelimitedRow row) {
        final List<String> issns = List.of(row.get("issn").strip().split("[\\s;]+", -1));
        return issns.stream().map(issn -> entry(row, issn)).toList();
    }

    private static JournalEntry entry(final DelimitedRow row, final String issn) {
        final int from = ListValues.year(row, "valid_from", 0);
        final int to = ListValues.year(row, "valid_to", 9999);
        if (from > to) {
            throw new InputException(row.where(), "valid_from, " + from + ", comes after valid_to, " + to + ".");
        }
        return new JournalEntry(issn(row, issn), row.get("title").strip(), clinical(row), from, to);
    }

    /** The same row twice is harmless; two classes for one year are not. */
    private static boolean isNew(
            final DelimitedRow row, final JournalEntry entry, final Map<Issn, List<JournalEntry>> seen) {
        final List<JournalEntry> known = seen.getOrDefault(entry.issn(), List.of());
        if (known.stream().anyMatch(k -> k.overlaps(entry) && k.clinical() != entry.clinical())) {
            throw new InputException(
                    row.where(),
                    "column issn: " + entry.issn().value() + " already has another class for the same years."
                            + " Give the rows years that do not overlap (valid_from, valid_to).");
        }
        final boolean fresh = known.stream().noneMatch(k -> k.overlaps(entry));
        if (fresh) {
            seen.merge(entry.issn(), List.of(entry), ListValues::concat);
        }
        return fresh;
    }

    private static Issn issn(final DelimitedRow row, final String text) {
        final String digits = AsciiCase.upper(text).replace("-", "");
        try {
            return new Issn(digits.substring(0, Math.min(4, digits.length())) + "-"
                    + digits.substring(Math.min(4, digits.length())));
        } catch (final IllegalArgumentException e) {
            throw new InputException(
                    row.where(), "column issn: " + e.getMessage() + ". Write an ISSN such as 0028-0836.");
        }
    }

    private static JournalEntry.Clinical clinical(final DelimitedRow row) {
        return switch (AsciiCase.lower(row.get("clinical").strip())) {
            case "yes" -> JournalEntry.Clinical.YES;
            case "no" -> JournalEntry.Clinical.NO;
            case "mixed" -> JournalEntry.Clinical.MIXED;
            default ->
                throw new InputException(
                        row.where(), "column clinical: '" + row.get("clinical") + "'. Write yes, no or mixed.");
        };
    }
}
