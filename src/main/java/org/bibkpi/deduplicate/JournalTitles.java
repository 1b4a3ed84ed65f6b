package org.bibkpi.deduplicate;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.FoldedText;

/** Whether two titles name one journal, in full, abbreviated, with or without its subtitle and place. */
final class JournalTitles {
    private static final Pattern PARALLEL = Pattern.compile("\\s+=\\s+");
    private static final Pattern TAIL =
            Pattern.compile("(\\s*[:;(\\[]|\\.\\s+(?=\\p{Lu}\\p{Ll}{3})|\\s+-\\s+).*", Pattern.DOTALL);
    private static final Set<String> SMALL_WORDS = Set.of(
            "the",
            "of",
            "and",
            "for",
            "in",
            "on",
            "to",
            "a",
            "an",
            "at",
            "de",
            "la",
            "le",
            "les",
            "des",
            "du",
            "der",
            "die",
            "das",
            "und",
            "fur",
            "et",
            "y",
            "e",
            "i",
            "el",
            "del",
            "och",
            "av",
            "og",
            "d",
            "l",
            "s",
            "proceedings",
            "proc",
            "annual",
            "st",
            "nd",
            "rd",
            "th",
            "supplement",
            "suppl",
            "online",
            "electronic",
            "resource");
    private static final double MOST = 0.75;
    private static final int LONG = 4;
    private static final int WORDS_OF_AN_ACRONYM = 3;

    private JournalTitles() {}

    /** The folded forms a title may be met in: each parallel title, whole and without what follows it. */
    static List<String> forms(final String title) {
        final Set<String> forms = new LinkedHashSet<>();
        final String[] parallels = title.indexOf('=') < 0 ? new String[] {title} : PARALLEL.split(title);
        for (final String parallel : parallels) {
            forms.add(mainWords(parallel));
            final String head = mayHaveTail(parallel) ? TAIL.matcher(parallel).replaceFirst("") : parallel;
            if (head.length() < parallel.length()) {
                forms.add(mainWords(head));
            }
        }
        forms.remove("");
        return List.copyOf(forms);
    }

    /** SAME if any two forms are; DIFFERENT only tells that no form fits: a translated title does not either. */
    static Agreement agreement(final List<String> a, final List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        Agreement best = Agreement.DIFFERENT;
        for (final String x : a) {
            for (final String y : b) {
                final Agreement next = compare(x, y);
                best = next.compareTo(best) < 0 ? next : best;
            }
        }
        return best;
    }

    private static String mainWords(final String title) {
        final StringBuilder words = new StringBuilder();
        for (final String word : FoldedText.words(title).split(" ")) {
            if (!word.isEmpty() && !Character.isDigit(word.charAt(0)) && !SMALL_WORDS.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    /** Whether one of the signs that a tail begins with stands in the title: few have one. */
    private static boolean mayHaveTail(final String title) {
        for (int i = 0; i < title.length(); i++) {
            if (":;([.-".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Agreement compare(final String x, final String y) {
        if (x.equals(y)) {
            return Agreement.SAME;
        }
        final List<String> a = Arrays.asList(x.split(" "));
        final List<String> b = Arrays.asList(y.split(" "));
        final List<String> shorter = a.size() <= b.size() ? a : b;
        final List<String> longer = a.size() <= b.size() ? b : a;
        if (acronym(shorter, longer)) {
            return Agreement.SAME;
        }
        return inOrder(shorter, longer);
    }

    /** Word by word, each the other's abbreviation; a long title may go on in one of them. */
    private static Agreement inOrder(final List<String> shorter, final List<String> longer) {
        final boolean begins = startsLike(shorter, longer);
        if (begins && (shorter.size() == longer.size() || shorter.size() >= LONG)) {
            return Agreement.SAME;
        }
        if (endsLike(shorter, longer) && shorter.size() >= LONG) {
            return Agreement.SAME;
        }
        final int found = shared(shorter, longer);
        if (found > MOST * longer.size()) {
            return Agreement.SAME;
        }
        return begins || found >= 2 ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }

    private static int shared(final List<String> shorter, final List<String> longer) {
        int shared = 0;
        for (final String word : shorter) {
            shared += isAmong(word, longer) ? 1 : 0;
        }
        return shared;
    }

    private static boolean isAmong(final String word, final List<String> words) {
        for (final String other : words) {
            if (abbreviates(word, other) || abbreviates(other, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLike(final List<String> shorter, final List<String> longer) {
        for (int i = 0; i < shorter.size(); i++) {
            if (!abbreviates(shorter.get(i), longer.get(i)) && !abbreviates(longer.get(i), shorter.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsLike(final List<String> shorter, final List<String> longer) {
        return startsLike(shorter, longer.subList(longer.size() - shorter.size(), longer.size()));
    }

    /** {@code natl} of {@code national}: the first letter and others in order. */
    private static boolean abbreviates(final String brief, final String full) {
        if (brief.length() > full.length() || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return at == brief.length();
    }

    /** {@code jama}, {@code amcis}: the beginnings of the words, one after the other. */
    private static boolean acronym(final List<String> shorter, final List<String> longer) {
        return shorter.size() == 1
                && longer.size() >= WORDS_OF_AN_ACRONYM
                && shorter.get(0).length() >= WORDS_OF_AN_ACRONYM
                && spells(shorter.get(0), longer, 0);
    }

    private static boolean spells(final String rest, final List<String> words, final int at) {
        if (rest.isEmpty()) {
            return at >= WORDS_OF_AN_ACRONYM;
        }
        if (at == words.size()) {
            return false;
        }
        final String word = words.get(at);
        for (int n = 1; n <= Math.min(rest.length(), word.length()) && rest.charAt(n - 1) == word.charAt(n - 1); n++) {
            if (spells(rest.substring(n), words, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
