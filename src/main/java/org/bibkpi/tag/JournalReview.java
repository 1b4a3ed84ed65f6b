package org.bibkpi.tag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bibkpi.registry.ClinicalJournals;

/** The journals that a person should rule on, over all counted publications. */
public final class JournalReview implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<ReviewedJournal> MOST_DECISIVE_FIRST = Comparator.comparingLong(
                    (ReviewedJournal reviewed) -> -reviewed.tally().decides())
            .thenComparingLong(reviewed -> -reviewed.tally().publications())
            .thenComparing(reviewed -> reviewed.tally().title())
            .thenComparing(reviewed -> reviewed.tally().issns().toString());

    private final Map<String, JournalTally> tallies;

    private JournalReview(final Map<String, JournalTally> tallies) {
        this.tallies = new HashMap<>(tallies);
    }

    /** Nothing to rule on. */
    public static JournalReview none() {
        return new JournalReview(Map.of());
    }

    /**
     * What one counted publication asks of a person.
     *
     * @param figures the ids of the key figures in which it would count otherwise after a ruling
     * @param id of the publication
     * @param year of the publication
     */
    public static JournalReview of(
            final JournalCase journal, final Set<String> figures, final String id, final int year) {
        final JournalTally tally = JournalTally.of(journal, figures, id, year);
        return new JournalReview(Map.of(key(tally), tally));
    }

    /** Both together. */
    public JournalReview plus(final JournalReview other) {
        final Sheet sheet = new Sheet();
        sheet.add(this);
        sheet.add(other);
        return sheet.review();
    }

    /** Each journal with what comes nearest to it on the lists; those first that most publications hang on. */
    public List<ReviewedJournal> rows(final ClinicalJournals journals) {
        final NearestJournals nearest = new NearestJournals(journals);
        return joined().stream()
                .map(tally -> new ReviewedJournal(tally, nearest.find(tally.title())))
                .sorted(MOST_DECISIVE_FIRST)
                .toList();
    }

    /** Databases give a journal with the ISSN of one edition or of both: these are brought together. */
    private List<JournalTally> joined() {
        final Map<String, List<JournalTally>> groups = new HashMap<>();
        new TreeMap<>(tallies).values().forEach(tally -> {
            final List<JournalTally> group = new ArrayList<>(List.of(tally));
            final List<String> names = new ArrayList<>(tally.names().toList());
            tally.names()
                    .flatMap(name -> groups.getOrDefault(name, List.of()).stream())
                    .distinct()
                    .forEach(other -> {
                        group.add(other);
                        names.addAll(other.names().toList());
                    });
            names.forEach(name -> groups.put(name, group));
        });
        return groups.values().stream()
                .distinct()
                .map(group -> group.stream().reduce(JournalTally::plus).orElseThrow())
                .toList();
    }

    private static String key(final JournalTally tally) {
        return tally.names().sorted().collect(Collectors.joining("\t"));
    }

    /** A review in the making, where a new one for each publication would cost too much. */
    public static final class Sheet {
        private final Map<String, JournalTally> tallies = new HashMap<>();

        /** Adds what a publication, or many, ask of a person. */
        public void add(final JournalReview review) {
            review.tallies.forEach((key, tally) -> tallies.merge(key, tally, JournalTally::plus));
        }

        /** All that was added. */
        public JournalReview review() {
            return new JournalReview(tallies);
        }
    }
}
