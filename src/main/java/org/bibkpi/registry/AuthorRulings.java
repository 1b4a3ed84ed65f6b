package org.bibkpi.registry;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;

/**
 * The decisions about authors that settle a run: {@code review_authors.csv} of an earlier run with its decision column
 * filled in. They win over every rule.
 */
public final class AuthorRulings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String IS = "is";
    private static final String IS_NOT = "is not";

    private final Map<String, AuthorRuling> byKey;

    private AuthorRulings(final Map<String, AuthorRuling> byKey) {
        this.byKey = new HashMap<>(byKey);
    }

    /** No decisions at all. */
    public static AuthorRulings none() {
        return new AuthorRulings(Map.of());
    }

    /**
     * These decisions.
     *
     * @throws InputException naming both places, if two decide one case in two ways, or take an author for two persons
     */
    public static AuthorRulings of(final List<AuthorRuling> rulings) {
        final Map<String, AuthorRuling> byKey = new TreeMap<>();
        final Map<String, AuthorRuling> persons = new HashMap<>();
        for (final AuthorRuling ruling : rulings) {
            Optional.ofNullable(byKey.putIfAbsent(ruling.question().key(), ruling))
                    .filter(other -> other.is() != ruling.is())
                    .ifPresent(other -> {
                        throw contradiction(ruling, other, "the same author, ORCID and address otherwise");
                    });
            if (ruling.is()) {
                Optional.ofNullable(persons.putIfAbsent(ruling.question().authorKey(), ruling))
                        .filter(other -> !samePerson(other, ruling))
                        .ifPresent(other -> {
                            throw contradiction(ruling, other, "the same author for another person");
                        });
            }
        }
        return new AuthorRulings(byKey);
    }

    private static boolean samePerson(final AuthorRuling one, final AuthorRuling other) {
        return one.question().personId().equals(other.question().personId());
    }

    private static InputException contradiction(final AuthorRuling one, final AuthorRuling other, final String what) {
        return new InputException(
                one.where() + ":decision",
                "The row in " + other.where() + " decides " + what + ". Delete one of them.");
    }

    /**
     * Reads a review file. Rows without a decision are passed over.
     *
     * @throws InputException with file, line and column if a column is missing, a decision is neither {@code is} nor
     *     {@code is not}, or lacks who decided and when
     */
    public static List<AuthorRuling> read(final Path file) {
        return DecidedRow.read(file, List.of("person_id", "author", "orcid", "address"), AuthorRulings::ruling);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The decision about a case. */
    public Optional<AuthorRuling> find(final AuthorCase question) {
        return Optional.ofNullable(byKey.get(question.key()));
    }

    /** All of them, by place. */
    public List<AuthorRuling> all() {
        return unmet(Set.of());
    }

    /**
     * The decisions that meet no author any more.
     *
     * @param met where the others stand
     */
    public List<AuthorRuling> unmet(final Set<String> met) {
        return byKey.values().stream()
                .filter(ruling -> !met.contains(ruling.where()))
                .sorted(Comparator.comparing(AuthorRuling::where))
                .toList();
    }

    private static AuthorRuling ruling(final DecidedRow row) {
        return new AuthorRuling(
                new AuthorCase(
                        row.demanded("person_id"),
                        row.demanded("author"),
                        AsciiCase.upper(row.get("orcid")),
                        row.get("address")),
                isPerson(row),
                row.by(),
                row.on(),
                row.why(),
                row.where());
    }

    private static boolean isPerson(final DecidedRow row) {
        return switch (AsciiCase.lower(row.decision().replaceAll("\\s+", " "))) {
            case IS -> true;
            case IS_NOT -> false;
            default ->
                throw new InputException(
                        row.where(DecidedRow.DECISION),
                        "This is no decision. Write is, is not, or leave the cell empty.");
        };
    }
}
