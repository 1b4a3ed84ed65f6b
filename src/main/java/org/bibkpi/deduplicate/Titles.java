package org.bibkpi.deduplicate;

import java.util.regex.Pattern;
import org.bibkpi.model.FoldedText;

/** What titles have in common. */
final class Titles {
    private static final double CLOSE = 0.88;
    private static final int LONG_ENOUGH_FOR_TYPOS = 15;
    private static final int LONG_ENOUGH_FOR_A_PART = 30;
    private static final int LONG_ENOUGH_FOR_A_MAIN_TITLE = 20;
    private static final int FEWEST_WORDS = 5;
    private static final double MOST_WORDS = 0.8;
    private static final Pattern TRANSLATED = Pattern.compile("^\\s*\\[(.{10,})]\\W*$", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "^(.{20,}?)\\s*(\\[[^\\[\\]]*\\W*|<original>.*|\\((?:review|in \\p{Alpha}+|article in \\p{Alpha}+)\\)\\W*)$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The folded words of a title, without brackets of translation and without notes in brackets behind it. */
    static String fold(final String title) {
        final String words = FoldedText.words(hasBrackets(title) ? withoutNotes(title) : title);
        return words.equals("unknown") ? "" : words;
    }

    private static boolean hasBrackets(final String title) {
        return title.indexOf('[') >= 0 || title.indexOf('(') >= 0 || title.indexOf('<') >= 0;
    }

    private static String withoutNotes(final String title) {
        return NOTE.matcher(TRANSLATED.matcher(title).replaceFirst("$1")).replaceFirst("$1");
    }

    static TitleAgreement agreement(final ComparedTitle a, final ComparedTitle b) {
        if (a.letters().isEmpty() || b.letters().isEmpty()) {
            return TitleAgreement.UNKNOWN;
        }
        if (a.letters().equals(b.letters())) {
            return TitleAgreement.SAME;
        }
        final boolean ordered = a.letters().length() <= b.letters().length();
        final ComparedTitle shorter = ordered ? a : b;
        final ComparedTitle longer = ordered ? b : a;
        final int fewestChanges = shorter.fewestChanges(longer);
        return isClose(shorter, longer, fewestChanges) || sharesMostWords(shorter, longer)
                ? TitleAgreement.CLOSE
                : part(shorter, longer, fewestChanges);
    }

    private static boolean isClose(final ComparedTitle shorter, final ComparedTitle longer, final int fewestChanges) {
        final int limit = changesAllowed(longer.letters().length());
        return fewestChanges <= limit
                && longer.letters().length() - shorter.letters().length() <= limit
                && shorter.letters().length() >= LONG_ENOUGH_FOR_TYPOS
                && shorter.leastChanges(longer) <= limit
                && EditDistance.within(shorter.letters(), longer.letters(), limit) <= limit;
    }

    private static int changesAllowed(final int length) {
        return (int) Math.floor((1 - CLOSE) * length);
    }

    private static boolean sharesMostWords(final ComparedTitle shorter, final ComparedTitle longer) {
        final int fewer = Math.min(shorter.wordCount(), longer.wordCount());
        final int more = Math.max(shorter.wordCount(), longer.wordCount());
        if (fewer < FEWEST_WORDS || fewer < MOST_WORDS * more) {
            return false;
        }
        final int shared = shorter.sharedWords(longer);
        return shared >= FEWEST_WORDS && shared >= MOST_WORDS * (shorter.wordCount() + longer.wordCount() - shared);
    }

    private static TitleAgreement part(
            final ComparedTitle shorter, final ComparedTitle longer, final int fewestChanges) {
        final int length = shorter.letters().length();
        final boolean begins =
                length >= LONG_ENOUGH_FOR_A_MAIN_TITLE && longer.letters().startsWith(shorter.letters());
        final boolean ends =
                length >= LONG_ENOUGH_FOR_A_PART && longer.letters().endsWith(shorter.letters());
        return begins || ends || nearlyBegins(shorter, longer, fewestChanges)
                ? TitleAgreement.PART
                : TitleAgreement.DIFFERENT;
    }

    private static boolean nearlyBegins(
            final ComparedTitle shorter, final ComparedTitle longer, final int fewestChanges) {
        final int length = shorter.letters().length();
        final int limit = changesAllowed(length);
        return fewestChanges <= limit
                && length >= LONG_ENOUGH_FOR_A_PART
                && shorter.leastChangesToBeginning(longer) <= limit
                && EditDistance.within(shorter.letters(), longer.letters().substring(0, length), limit) <= limit;
    }
}
