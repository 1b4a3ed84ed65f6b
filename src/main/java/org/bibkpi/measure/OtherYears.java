package org.bibkpi.measure;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.tag.RosterMatcher;
import org.bibkpi.tag.RosterTag;

/**
 * Why a publication is not funded by its year alone: an author was on the roster in the year that another source gives.
 *
 * @param roster who was on it
 * @param period the years that are counted
 */
record OtherYears(RosterMatcher roster, IntPredicate period) {
    /** Whether a publication of a year is funded, with a reason where another source's year would answer yes instead of no. */
    Tag tag(
            final Publication publication,
            final List<AlignedAuthor> authors,
            final DatedYear taken,
            final RosterTag funded) {
        if (funded.answer() != Answer.NO) {
            return funded.asTag();
        }
        final String years = others(publication, taken)
                .filter(year -> roster.tag(publication, authors, year).answer() == Answer.YES)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
        return new Tag(
                Answer.NO,
                years.isEmpty() ? "" : "an author was funded in " + years + ", the year of another source",
                List.of());
    }

    /** The years of records that do not give the year that was taken. */
    private IntStream others(final Publication publication, final DatedYear taken) {
        return publication.sources().stream()
                .map(SourceRecord::years)
                .filter(years -> years.stream().noneMatch(year -> year.year() == taken.year()))
                .flatMapToInt(years -> years.stream().mapToInt(DatedYear::year))
                .filter(period)
                .distinct()
                .sorted();
    }
}
