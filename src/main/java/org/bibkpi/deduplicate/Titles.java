package org.bibkpi.deduplicate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bibkpi.model.FoldedText;

/** What titles have in common. */
final class Titles {
    private static final double CLOSE = 0.88;
    private static final int LONG_ENOUGH_FOR_TYPOS = 15;
    private static final int LONG_ENOUGH_FOR_A_PART = 30;
    private static final int LONG_ENOUGH_FOR_A_MAIN_TITLE = 20;
    private static final double MOST_WORDS = 0.8;
    private static final Pattern TRANSLATED = Pattern.compile("^\\s*\\[(.{10,})]\\W*$", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "^(.{20,}?)\\s*(\\[[^\\[\\]]*\\W*|<original>.*|\\((?:review|in \\p{Alpha}+|article in \\p{Alpha}+)\\)\\W*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The folded words of a title, without brackets of translation and without notes in brackets behind it. */
    static String fold(final String title) {
        final String original = TRANSLATED.matcher(title).replaceFirst("$1");
        final String words = FoldedText.words(NOTE.matcher(original).replaceFirst("$1"));
        return words.equals("unknown") ? "" : words;
    }

    static TitleAgreement agreement(final String a, final String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return TitleAgreement.UNKNOWN;
        }
        final String x = FoldedText.compact(a);
        final String y = FoldedText.compact(b);
        if (x.equals(y)) {
            return TitleAgreement.SAME;
        }
        return close(x, y) || sameWords(a, b) ? TitleAgreement.CLOSE : part(x, y);
    }

    private static boolean close(final String x, final String y) {
        return Math.min(x.length(), y.length()) >= LONG_ENOUGH_FOR_TYPOS && EditDistance.similarity(x, y, CLOSE) > 0;
    }

    private static boolean sameWords(final String a, final String b) {
        final Set<String> x = new TreeSet<>(List.of(a.split(" ")));
        final Set<String> y = new TreeSet<>(List.of(b.split(" ")));
        final int all = x.size() + y.size();
        x.retainAll(y);
        final int both = x.size();
        return both >= 5 && both >= MOST_WORDS * (all - both);
    }

    private static TitleAgreement part(final String x, final String y) {
        final String shorter = x.length() <= y.length() ? x : y;
        final String longer = x.length() <= y.length() ? y : x;
        final int length = shorter.length();
        final boolean begins = length >= LONG_ENOUGH_FOR_A_MAIN_TITLE && longer.startsWith(shorter);
        final boolean nearlyBegins = length >= LONG_ENOUGH_FOR_A_PART
                && EditDistance.similarity(shorter, longer.substring(0, length), CLOSE) > 0;
        final boolean ends = length >= LONG_ENOUGH_FOR_A_PART && longer.endsWith(shorter);
        return begins || nearlyBegins || ends ? TitleAgreement.PART : TitleAgreement.DIFFERENT;
    }
}
