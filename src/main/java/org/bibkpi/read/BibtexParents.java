package org.bibkpi.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;

/**
 * What books, proceedings and periodicals say for the entries that refer to them: the year, where it stands, the ISSN.
 * An identifier of the whole is none of its part. Only what can be inherited is kept, and of so many parents at most,
 * that memory stays flat.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">biblatex, appendix B: default inheritance setup</a>
 */
final class BibtexParents {
    /** Entries of this type are no works: they hold what others share. */
    static final String SHARED = "xdata";

    private static final int MOST = 20_000;
    /** A chapter in a volume of a set has a parent with a parent. */
    private static final int DEEPEST = 4;

    private static final Set<String> TYPES = Set.of(
            "book",
            "collection",
            "proceedings",
            "periodical",
            "reference",
            "mvbook",
            "mvcollection",
            "mvproceedings",
            "mvreference",
            SHARED);
    private static final List<String> SAME_NAME = List.of("volume", "number", "issn", "eissn");
    private static final String[] YEAR = {"year", "date"};
    private static final String[] JOURNAL = {"journal", "journaltitle", "booktitle"};
    private static final Set<String> KEPT = Set.of(
            "volume",
            "number",
            "issn",
            "eissn",
            "year",
            "date",
            "journal",
            "journaltitle",
            "booktitle",
            "title",
            "crossref",
            SHARED);

    private final Map<String, BibtexEntry> parents = new HashMap<>();

    /** The key of the entry that this one refers to, in lower case; empty if it stands by itself. */
    static String parentOf(final BibtexEntry entry) {
        return AsciiCase.lower(entry.text("crossref", SHARED).split(",", 2)[0].strip());
    }

    /** Keeps an entry that others may refer to. */
    void keep(final BibtexEntry entry) {
        if (TYPES.contains(entry.type()) && !entry.key().isEmpty() && parents.size() < MOST) {
            final Map<String, List<String>> kept = entry.fields().entrySet().stream()
                    .filter(f -> KEPT.contains(f.getKey()))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
            parents.putIfAbsent(AsciiCase.lower(entry.key()), new BibtexEntry(entry.type(), entry.key(), kept));
        }
    }

    /** The entry with what its parent says where it is silent itself; empty if its parent is not known. */
    Optional<BibtexEntry> complete(final BibtexEntry child) {
        return complete(child, 0);
    }

    private Optional<BibtexEntry> complete(final BibtexEntry child, final int depth) {
        return Optional.ofNullable(parents.get(parentOf(child)))
                .filter(p -> depth < DEEPEST)
                .map(parent -> joined(child, complete(parent, depth + 1).orElse(parent)));
    }

    private static BibtexEntry joined(final BibtexEntry child, final BibtexEntry parent) {
        final Map<String, List<String>> fields = new LinkedHashMap<>(child.fields());
        for (final String name : SAME_NAME) {
            inherit(fields, child.text(name), name, parent.text(name));
        }
        inherit(fields, child.text(YEAR), "year", parent.text(YEAR));
        final String whole = parent.text("title", "booktitle", "journaltitle", "journal");
        inherit(fields, child.text(JOURNAL), "booktitle", whole);
        return new BibtexEntry(child.type(), child.key(), fields);
    }

    private static void inherit(
            final Map<String, List<String>> fields, final String own, final String name, final String parents) {
        if (own.isEmpty() && !parents.isEmpty()) {
            fields.put(name, List.of(parents));
        }
    }
}
