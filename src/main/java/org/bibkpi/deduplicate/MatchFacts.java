package org.bibkpi.deduplicate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Digits;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * The little of a record that the rules read, folded once. Small, because a copy travels to every block the record
 * stands in.
 *
 * @param number of the record in this run; says nothing about the record
 * @param content stands for all that the record says; where the rules leave a choice, it decides
 * @param identifiers sorted
 * @param title folded words; empty if unknown
 * @param poorTitle whether the title is one that many works bear, such as {@code editorial}
 * @param notice what a title says the record is about another work, such as a correction; empty if nothing
 * @param years without repeats
 * @param authors the first {@value #AUTHORS} of the byline
 * @param journal the folded forms of the journal's or book's title
 * @param issns sorted
 * @param volume as digits where it can be; empty if unknown
 * @param issue the numbers in the issue, as {@code 1-2} has two; empty if unknown
 * @param pages the place in the volume
 * @param types as the source gives them
 */
public record MatchFacts(
        int number,
        long content,
        List<Identifier> identifiers,
        String title,
        boolean poorTitle,
        String notice,
        List<Integer> years,
        List<AuthorKey> authors,
        List<String> journal,
        List<Issn> issns,
        String volume,
        List<Integer> issue,
        Pages pages,
        Set<DocumentType> types)
        implements Serializable {
    static final int AUTHORS = 12;

    private static final Pattern VOLUME = Pattern.compile("\\D{0,8}?(\\d+).*");
    private static final int LONGEST_ISSUE = 6;
    private static final Pattern ISSUE = Pattern.compile("\\b\\d{1," + LONGEST_ISSUE + "}\\b");

    /** A volume that is called by its year has another number in other databases. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Pattern ROMAN_VOLUME = Pattern.compile("[ivxlc]{1,8}");

    /** Takes from the record of this number what the rules read. */
    public static MatchFacts of(final int number, final SourceRecord source) {
        final String title = Titles.fold(source.title());
        final List<String> journal = JournalTitles.forms(source.venue().title());
        return new MatchFacts(
                number,
                ContentHash.of(source),
                source.identifiers(),
                title,
                PoorTitles.isPoor(title, journal),
                Notices.of(source.title(), title),
                years(source),
                authors(source.authors()),
                journal,
                sorted(source.venue().issns()),
                volume(source.venue()),
                issue(source.venue().issue()),
                Pages.of(source.venue().pages()),
                source.types());
    }

    private static List<Integer> years(final SourceRecord source) {
        final Set<Integer> years = new TreeSet<>();
        for (final DatedYear year : source.years()) {
            years.add(year.year());
        }
        return List.copyOf(years);
    }

    private static List<Issn> sorted(final List<Issn> issns) {
        return issns.size() < 2 ? issns : issns.stream().sorted().toList();
    }

    private static List<AuthorKey> authors(final List<Author> authors) {
        final List<AuthorKey> keys = new ArrayList<>();
        for (final Author author : authors.subList(0, Math.min(AUTHORS, authors.size()))) {
            final AuthorKey key = AuthorKey.of(author.name());
            if (key.isPerson()) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    private static List<Integer> issue(final String written) {
        if (written.length() <= LONGEST_ISSUE && Digits.only(written, 0, written.length())) {
            return written.isEmpty() ? List.of() : List.of(Integer.valueOf(written));
        }
        return ISSUE.matcher(written)
                .results()
                .map(m -> Integer.valueOf(m.group()))
                .distinct()
                .toList();
    }

    private static String volume(final Venue venue) {
        final String lower = AsciiCase.lower(venue.volume()).strip();
        if (lower.isEmpty()) {
            return "";
        }
        final Matcher number = VOLUME.matcher(lower);
        if (number.matches()) {
            return YEAR.matcher(number.group(1)).matches() ? "" : Digits.withoutZeros(number.group(1), 0);
        }
        return ROMAN_VOLUME.matcher(lower).matches() ? lower : "";
    }
}
