package org.bibkpi.tag;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalRegister;
import org.bibkpi.registry.JournalTitle;
import org.bibkpi.registry.ListedJournal;

/** Which entries of the lists a journal's title resembles, abbreviated or not: a hint for the person who rules. */
final class NearestJournals {
    private static final int SHOWN = 3;
    private static final int LETTERS_OF_ABBREVIATIONS = 3;
    private static final double ALIKE = 0.6;

    /** Words that abbreviated titles leave out. */
    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "in", "for", "on", "och", "i", "de", "a");

    private static final Pattern BLANK = Pattern.compile(" ");

    private static final Comparator<Alike> BEST_FIRST = Comparator.comparingDouble((Alike alike) -> -alike.likeness())
            .thenComparing(alike -> alike.entry().shown());

    private final Map<String, List<Entry>> byWord;

    NearestJournals(final ClinicalJournals journals) {
        this.byWord = journals.all().stream()
                .flatMap(NearestJournals::entries)
                .flatMap(entry -> entry.words().stream().map(word -> Map.entry(word, entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The entries that come nearest, best first; few or none. */
    List<String> find(final String title) {
        final Set<String> words = words(title);
        return words.stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(found -> new Alike(
                        found.getKey(),
                        2.0
                                * found.getValue()
                                / (words.size() + found.getKey().words().size())))
                .filter(alike -> alike.likeness() >= ALIKE)
                .sorted(BEST_FIRST)
                .limit(SHOWN)
                .map(alike -> alike.entry().shown())
                .toList();
    }

    private static Stream<Entry> entries(final JournalList list) {
        return list instanceof JournalRegister register
                ? register.journals().stream().map(journal -> Entry.of(register.name(), journal))
                : Stream.empty();
    }

    private static Set<String> words(final String title) {
        return BLANK.splitAsStream(JournalTitle.key(title))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(LETTERS_OF_ABBREVIATIONS, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An entry of a list, with the beginnings of its title's words. */
    private record Entry(String shown, Set<String> words) {
        static Entry of(final String list, final ListedJournal journal) {
            final String issns = journal.issns().stream().map(Issn::value).collect(Collectors.joining(" "));
            return new Entry(
                    (journal.title() + " " + issns).strip() + " (" + list + ": "
                            + journal.clinical().label() + ")",
                    NearestJournals.words(journal.title()));
        }
    }

    private record Alike(Entry entry, double likeness) {}
}
