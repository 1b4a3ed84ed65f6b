package org.bibkpi.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of a byline by every form that shortens their names: {@code Dahl, Eva M} is also {@code Dahl, EM},
 * {@code E. M. Dahl} and {@code Dahl, E}. Organisations on the byline are left out: they stand in front of addresses too.
 */
final class ShortNames {
    private static final Pattern ENDS_IN_INITIALS = Pattern.compile("^(.*\\S)\\s+((?:\\p{Lu}\\p{Ll}?\\.?-?){1,5})$");

    private final Map<List<String>, Set<Integer>> people = new HashMap<>();

    /** Takes in the authors, each with all the forms its record writes, in the order of the byline. */
    ShortNames(final List<List<String>> forms) {
        for (int i = 0; i < forms.size(); i++) {
            final int author = i;
            forms.get(i).stream()
                    .flatMap(ShortNames::variants)
                    .forEach(
                            v -> people.computeIfAbsent(v, k -> new TreeSet<>()).add(author));
        }
    }

    /** Every author whose name may be written so; several where initials cannot tell them apart. */
    Set<Integer> find(final String name) {
        return people.getOrDefault(NameMatch.sortedWords(name), Set.of());
    }

    private static Stream<List<String>> variants(final String form) {
        final int comma = form.indexOf(',');
        final Matcher initials = ENDS_IN_INITIALS.matcher(form);
        if (comma > 0) {
            return variants(form.substring(0, comma), form.substring(comma + 1));
        }
        return initials.matches() ? variants(initials.group(1), initials.group(2)) : Stream.empty();
    }

    private static Stream<List<String>> variants(final String family, final String given) {
        final List<String> words = List.of(NameMatch.fold(given).split(" ", -1));
        final String initials =
                words.stream().map(w -> w.substring(0, Math.min(1, w.length()))).collect(Collectors.joining(" "));
        return Stream.of(
                        given,
                        initials,
                        initials.replace(" ", ""),
                        initials.substring(0, Math.min(1, initials.length())))
                .filter(g -> !g.isBlank())
                .map(g -> NameMatch.sortedWords(family + " " + g));
    }
}
