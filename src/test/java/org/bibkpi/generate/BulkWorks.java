package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Issn;
import org.bibkpi.model.PersonName;

/**
 * Invented works in any number, each from its own number alone, in which titles, names and journals recur as in real
 * exports. One work in fifty bears a title that many bear; of fifty groups of four works two are a series by the same
 * people in the same journal: parts of one title, or one title in every year.
 */
final class BulkWorks {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SERIES = 4;
    private static final int FAMILIES = 400_000;
    private static final int GIVENS = 20_000;
    private static final int JOURNALS = 30_000;
    private static final int PUBLISHERS = 3_000;
    private static final int EVEN = 10;
    private static final int LAST_YEAR = 2024;
    private static final int FIRST_YEAR = 1970;
    private static final double MEAN_AGE = 11;
    private static final List<DocumentType> RARE = List.of(
            DocumentType.LETTER, DocumentType.EDITORIAL, DocumentType.CORRECTION, DocumentType.PROCEEDINGS_PAPER);

    private final long seed;
    private final BulkTitles titles = new BulkTitles();

    BulkWorks(final long seed) {
        this.seed = seed;
    }

    /** Chance that follows from a number. */
    Dice dice(final long number) {
        return new Dice((seed + number) * MIX);
    }

    /** The work of a number. */
    BulkWork work(final long number) {
        final Dice own = dice(number);
        final long group = number / SERIES;
        final boolean series = dice(~group).chance(4);
        final Dice shared = series ? dice(~group - Integer.MAX_VALUE) : own;
        final boolean everywhere = !series && own.chance(2);
        final String title = everywhere ? titles.everywhere(own) : titles.title(shared);
        final List<PersonName> authors = authors(shared, everywhere);
        final int journal = shared.rank(JOURNALS, EVEN);
        final int place = (int) (number % SERIES);
        final int year = year(shared) - (series ? place : 0);
        return new BulkWork(
                number,
                own.chance(90) ? doi(number, journal, year) : "",
                series ? inSeries(title, place, year, shared.chance(50)) : title,
                year,
                Set.of(everywhere ? DocumentType.EDITORIAL : type(own)),
                journal(journal),
                Integer.toString(Math.max(1, year - FIRST_YEAR + journal % 90)),
                Integer.toString(own.between(1, 12)),
                pages(own),
                authors);
    }

    private static String inSeries(final String title, final int place, final int year, final boolean yearly) {
        return yearly
                ? title + ", " + year
                : title + ": part " + "I".repeat(place + 1).replace("IIII", "IV");
    }

    private static DocumentType type(final Dice dice) {
        final int lot = dice.between(0, 99);
        if (lot < 80) {
            return DocumentType.ARTICLE;
        }
        return lot < 92 ? DocumentType.REVIEW : RARE.get((lot - 92) / 2);
    }

    /** The more recent, the more of them. */
    private static int year(final Dice dice) {
        return Math.max(FIRST_YEAR, LAST_YEAR - (int) (-Math.log(1 - dice.share()) * MEAN_AGE));
    }

    private static String doi(final long number, final int journal, final int year) {
        return "10." + (1000 + journal % PUBLISHERS) + "/"
                + InventedWords.word(journal).substring(0, 4) + "." + year + "." + number;
    }

    private static String pages(final Dice dice) {
        return dice.chance(25)
                ? "e" + dice.between(1_000, 250_000)
                : Pages.of(1 + (int) (2400 * Math.pow(dice.share(), 1.5)), dice.between(1, 14))
                        .medline();
    }

    /** Of journals too, a few print much and most little. */
    private static Journal journal(final int rank) {
        final String first = InventedWords.name(rank % 2_000);
        final String second = InventedWords.name(rank * 7 % 5_003);
        final String title = switch (rank % 5) {
            case 0 -> "Journal of " + first + " and " + second;
            case 1 -> first + " " + second;
            case 2 -> "International Journal of " + first + " " + second;
            case 3 -> "Acta " + first;
            default -> first + " Research";
        };
        return new Journal(title, abbreviated(title), issn(rank), "", Journal.Standing.UNLISTED, "");
    }

    private static String abbreviated(final String title) {
        final StringBuilder abbreviation = new StringBuilder();
        for (final String word :
                title.replace(" of ", " ").replace(" and ", " ").split(" ", -1)) {
            abbreviation.append(abbreviation.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), 5));
        }
        return abbreviation.toString();
    }

    private static String issn(final int rank) {
        final String digits = Integer.toString(1_000_000 + rank);
        final String open = digits.substring(0, 4) + "-" + digits.substring(4);
        return open + Issn.checkDigit(open + "0");
    }

    private static List<PersonName> authors(final Dice dice, final boolean alone) {
        final int team = alone ? 1 : dice.between(1, 5) + dice.between(0, 5);
        final List<PersonName> authors = new ArrayList<>(team);
        for (int i = 0; i < team; i++) {
            final String given = InventedWords.name(dice.rank(GIVENS, EVEN));
            authors.add(new PersonName(
                    InventedWords.name(dice.rank(FAMILIES, EVEN)),
                    dice.chance(40) ? given + " " + (char) ('A' + dice.between(0, 25)) + "." : given));
        }
        return authors;
    }
}
