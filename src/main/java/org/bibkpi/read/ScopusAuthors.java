package org.bibkpi.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bibkpi.model.Digits;
import org.bibkpi.model.RawAuthor;

/**
 * Tells whose addresses the cell "Authors with affiliations" holds. Names and addresses are joined by the same signs
 * that stand inside them, so the list of authors is the anchor; where that fails, addresses are kept without link.
 *
 * @param names of the authors as {@code Family G.}, in the order of the byline
 * @param fullNames {@code Family, Given} where the layout has them, else empty
 * @param known the addresses of the cell "Affiliations"
 */
record ScopusAuthors(List<String> names, List<String> fullNames, List<String> known) {
    private static final int SHORTEST_ID = 5;

    private static final Pattern INITIALS_OR_SUFFIX =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[ -]?)+|(?:Jr|Sr|II|III|IV)\\.?");

    /** Reads the cells of one row. */
    static ScopusAuthors of(final String authors, final String fullNames, final String affiliations) {
        final List<String> names = authors.startsWith("[No author") ? List.of() : names(authors, fullNames);
        final List<String> full = new ArrayList<>();
        split(fullNames, ";").forEach(name -> full.add(withoutId(name)));
        return new ScopusAuthors(names, full.size() == names.size() ? full : List.of(), split(affiliations, ";"));
    }

    private static String withoutId(final String name) {
        final int bracket = name.lastIndexOf('(');
        final boolean id = bracket >= 0
                && name.endsWith(")")
                && name.length() - bracket - 2 >= SHORTEST_ID
                && Digits.only(name, bracket + 1, name.length() - 1);
        return id ? name.substring(0, bracket).stripTrailing() : name;
    }

    /** To 2022 commas joined the authors, and for some years stood before their initials too. */
    private static List<String> names(final String authors, final String fullNames) {
        if (authors.indexOf(';') >= 0 || !fullNames.isEmpty()) {
            return split(authors, ";");
        }
        final List<String> names = new ArrayList<>();
        for (final String part : split(authors, ",")) {
            if (INITIALS_OR_SUFFIX.matcher(part).matches() && !names.isEmpty()) {
                names.add(names.remove(names.size() - 1) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    private static List<String> split(final String cell, final String separator) {
        return Names.split(cell, separator);
    }

    /** The authors with their addresses; empty if the cell cannot be told apart. */
    Optional<List<RawAuthor>> linked(final String authorsWithAffiliations) {
        final List<String> entries = entries(authorsWithAffiliations);
        if (entries.size() != names.size() || entries.isEmpty()) {
            return Optional.empty();
        }
        final List<RawAuthor> authors = new ArrayList<>();
        final List<String> longestFirst = longestFirst();
        for (int i = 0; i < entries.size(); i++) {
            authors.add(new RawAuthor(name(i), List.of(), addresses(afterName(entries.get(i), i), longestFirst)));
        }
        return Optional.of(authors);
    }

    /** The authors alone. */
    List<RawAuthor> unlinked() {
        final List<RawAuthor> authors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            authors.add(new RawAuthor(name(i), List.of(), List.of()));
        }
        return authors;
    }

    private String name(final int author) {
        return fullNames.isEmpty() ? names.get(author) : fullNames.get(author);
    }

    /** One entry per author; a semicolon inside an address is one that no author's name follows. */
    private List<String> entries(final String cell) {
        final List<String> entries = new ArrayList<>();
        for (final String part : split(cell, ";")) {
            if (entries.size() < names.size() && begins(part, entries.size())) {
                entries.add(part);
            } else if (!entries.isEmpty()) {
                final int last = entries.size() - 1;
                entries.set(last, entries.get(last) + "; " + part);
            }
        }
        return entries;
    }

    private boolean begins(final String part, final int author) {
        return afterNameIfThere(part, author) >= 0 || beginsWithWord(FoldedName.firstWord(part), author);
    }

    private boolean beginsWithWord(final String word, final int author) {
        return word.equals(FoldedName.firstWord(names.get(author))) || word.equals(FoldedName.firstWord(name(author)));
    }

    private String afterName(final String entry, final int author) {
        final int after = afterNameIfThere(entry, author);
        return after >= 0 ? entry.substring(after) : entry.substring(afterFamilyAndInitials(entry));
    }

    /** Where the address begins if the entry begins with the author's name in one of its spellings; else −1. */
    private int afterNameIfThere(final String entry, final int author) {
        int comma = entry.indexOf(',');
        for (int i = 0; i < 3; i++) {
            final int end = comma < 0 ? entry.length() : comma;
            if (isName(entry.substring(0, end), author)) {
                return Math.min(end + 1, entry.length());
            }
            if (comma < 0) {
                return -1;
            }
            comma = entry.indexOf(',', comma + 1);
        }
        return -1;
    }

    /** Whether this is one of the author's names; most lists spell it as the list of authors does. */
    private boolean isName(final String text, final int author) {
        final String brief = names.get(author);
        final String full = name(author);
        if (text.equals(brief) || text.equals(full)) {
            return true;
        }
        final List<String> words = NameMatch.sortedWords(text);
        return words.equals(NameMatch.sortedWords(brief)) || words.equals(NameMatch.sortedWords(full));
    }

    /** Past the name where it is spelt otherwise than in the list: {@code Family, G.,} or {@code Family G.,}. */
    private static int afterFamilyAndInitials(final String entry) {
        final int first = entry.indexOf(',');
        if (first < 0) {
            return entry.length();
        }
        final int second = entry.indexOf(',', first + 1);
        final String middle =
                entry.substring(first + 1, second < 0 ? entry.length() : second).strip();
        final boolean initials = middle.matches("(?:\\p{Lu}[\\p{L}]?\\.[ -]?)+(?: ?(?:Jr|Sr|II|III)\\.?)?");
        return 1 + (initials && second >= 0 ? second : first);
    }

    /** An author's addresses are joined by commas; those of the cell "Affiliations" tell where one ends. */
    private static List<String> addresses(final String text, final List<String> longestFirst) {
        final String rest = text.strip();
        return rest.isEmpty() ? List.of() : decomposed(rest, longestFirst, 0).orElse(List.of(rest));
    }

    private static Optional<List<String>> decomposed(
            final String text, final List<String> longestFirst, final int depth) {
        for (final String address : longestFirst) {
            if (text.equals(address)) {
                return Optional.of(List.of(address));
            }
            if (depth < 20 && text.startsWith(address) && text.startsWith(", ", address.length())) {
                final Optional<List<String>> others =
                        decomposed(text.substring(address.length() + 2).strip(), longestFirst, depth + 1);
                if (others.isPresent()) {
                    final List<String> all = new ArrayList<>(List.of(address));
                    all.addAll(others.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> longestFirst() {
        final List<String> sorted = new ArrayList<>(known);
        sorted.sort(Collections.reverseOrder(Comparator.comparingInt(String::length)));
        return sorted;
    }
}
