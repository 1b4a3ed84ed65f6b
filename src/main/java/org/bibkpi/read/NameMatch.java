package org.bibkpi.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the authors that a name in another field of the same record stands for. */
final class NameMatch {
    private final Map<String, List<Integer>> exact = new HashMap<>();
    private final List<List<String>> forms;
    /** Made when a name is met that no form equals, which most records do not have. */
    private final List<Set<String>> tokens = new ArrayList<>();

    private final List<String> keys = new ArrayList<>();

    /** Takes in the authors, each with all the forms its record writes, in the order of the byline. */
    NameMatch(final List<List<String>> forms) {
        this.forms = forms;
        for (int i = 0; i < forms.size(); i++) {
            for (final String form : forms.get(i)) {
                final List<Integer> places = exact.computeIfAbsent(fold(form), f -> new ArrayList<>());
                if (!places.contains(i)) {
                    places.add(i);
                }
            }
        }
    }

    private void takeApart() {
        for (int i = tokens.size(); i < forms.size(); i++) {
            tokens.add(words(forms.get(i).get(0)));
            keys.add(familyAndInitial(forms.get(i).get(0)));
        }
    }

    /** Every author who is written so; two people may be. */
    List<Integer> same(final String name) {
        return exact.getOrDefault(fold(name), List.of());
    }

    /**
     * The author who is written so, or the only one whose name has the same family name and first initial, or whose
     * name holds this one's words; empty if there is none or more than one.
     */
    List<Integer> only(final String name) {
        final List<Integer> same = same(name);
        if (!same.isEmpty()) {
            return same.size() == 1 ? same : List.of();
        }
        takeApart();
        final String key = familyAndInitial(name);
        final List<Integer> initials = new ArrayList<>();
        final List<Integer> words = new ArrayList<>();
        final Set<String> wanted = words(name);
        for (int i = 0; i < tokens.size(); i++) {
            if (!key.isEmpty() && key.equals(keys.get(i))) {
                initials.add(i);
            }
            if (wanted.size() > 1 && (tokens.get(i).containsAll(wanted) || holds(wanted, tokens.get(i)))) {
                words.add(i);
            }
        }
        final List<Integer> found = initials.isEmpty() ? words : initials;
        return found.size() == 1 ? found : List.of();
    }

    private static boolean holds(final Set<String> longer, final Set<String> shorter) {
        return shorter.size() > 1 && longer.containsAll(shorter);
    }

    private static String familyAndInitial(final String name) {
        final int comma = name.indexOf(',');
        final String given = comma < 0 ? "" : fold(name.substring(comma + 1));
        return given.isEmpty() ? "" : fold(name.substring(0, comma)) + "," + given.charAt(0);
    }

    /** The words of a name in an order of their own, folded; a word that stands twice counts twice. */
    static List<String> sortedWords(final String name) {
        final String folded = fold(name);
        if (folded.indexOf(' ') < 0) {
            return List.of(folded);
        }
        final String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return List.of(words);
    }

    private static Set<String> words(final String name) {
        return new LinkedHashSet<>(List.of(fold(name).split(" ", -1)));
    }

    /** Without case, accents and punctuation. */
    static String fold(final String name) {
        return FoldedName.of(name);
    }
}
