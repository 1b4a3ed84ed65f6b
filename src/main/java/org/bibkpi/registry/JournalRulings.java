package org.bibkpi.registry;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Issn;

/**
 * The decisions about journals that settle a run: {@code review_journals.csv} of an earlier run with its decision column
 * filled in. They win over every list.
 */
public final class JournalRulings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "decision";
    private static final String ISSNS = "issns";
    private static final Pattern BETWEEN_ISSNS = Pattern.compile("[\\s|;,]+");

    private final ArrayList<JournalRuling> rulings;

    private JournalRulings(final List<JournalRuling> rulings) {
        this.rulings = new ArrayList<>(rulings);
        this.rulings.sort(Comparator.comparing(JournalRuling::where));
    }

    /** No decisions at all. */
    public static JournalRulings none() {
        return new JournalRulings(List.of());
    }

    /** These decisions. */
    public static JournalRulings of(final List<JournalRuling> rulings) {
        return new JournalRulings(rulings);
    }

    /**
     * Reads a review file. Rows without a decision are passed over.
     *
     * @throws InputException with file, line and column if a column is missing, a decision is neither yes nor no, an ISSN is
     *     wrong, or it lacks who decided and when
     */
    public static List<JournalRuling> read(final Path file) {
        return DecidedRow.read(file, List.of("journal", ISSNS), JournalRulings::ruling);
    }

    /** The decisions as a list of journals, which goes before every other. */
    public JournalRegister register() {
        return new JournalRegister(
                NAME, rulings.stream().map(JournalRuling::listed).toList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return rulings.isEmpty();
    }

    /** Where the decisions stand that are this entry of {@link #register()}, each as file and line. */
    public Stream<String> places(final ListedJournal entry) {
        return rulings.stream().filter(ruling -> ruling.listed().equals(entry)).map(JournalRuling::where);
    }

    /**
     * The decisions that meet no counted publication any more.
     *
     * @param met where the others stand
     */
    public List<JournalRuling> unmet(final Set<String> met) {
        return rulings.stream().filter(ruling -> !met.contains(ruling.where())).toList();
    }

    /**
     * The pairs of decisions that say yes and no of one journal, each in a sentence that names both rows.
     *
     * @param otherEditions the further ISSNs of the journal that has an ISSN
     */
    List<String> contradictions(final Function<Issn, List<Issn>> otherEditions) {
        final Map<String, JournalRuling> byKey = new HashMap<>();
        final Set<String> contradictions = new TreeSet<>();
        for (final JournalRuling ruling : rulings) {
            keys(ruling, otherEditions)
                    .flatMap(key -> Stream.ofNullable(byKey.putIfAbsent(key, ruling)))
                    .filter(other -> other.isClinical() != ruling.isClinical())
                    .forEach(other -> contradictions.add(ruling.where() + ":" + DecidedRow.DECISION + ": The row in "
                            + other.where() + " decides the same journal otherwise. Delete one of them."));
        }
        return List.copyOf(contradictions);
    }

    /** A journal is known by its ISSNs; by its title only if it has none. */
    private static Stream<String> keys(final JournalRuling ruling, final Function<Issn, List<Issn>> otherEditions) {
        return ruling.issns().isEmpty()
                ? Stream.of(JournalTitle.key(ruling.journal()))
                : ruling.issns().stream()
                        .flatMap(issn -> Stream.concat(Stream.of(issn), otherEditions.apply(issn).stream()))
                        .map(Issn::value)
                        .distinct();
    }

    private static JournalRuling ruling(final DecidedRow row) {
        final String journal = row.get("journal");
        final List<Issn> issns = BETWEEN_ISSNS
                .splitAsStream(row.get(ISSNS))
                .filter(text -> !text.isEmpty())
                .map(text -> OwnJournalList.issn(row.where(ISSNS), text))
                .toList();
        if (journal.isEmpty() && issns.isEmpty()) {
            throw new InputException(
                    row.where(), "The cells 'journal' and 'issns' are both empty. Say which journal is decided on.");
        }
        return new JournalRuling(journal, issns, isClinical(row), row.by(), row.on(), row.why(), row.where());
    }

    private static boolean isClinical(final DecidedRow row) {
        return switch (AsciiCase.lower(row.decision())) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw new InputException(
                        row.where(DecidedRow.DECISION),
                        "This is no decision. Write yes (clinical), no (not clinical), or leave the cell empty.");
        };
    }
}
