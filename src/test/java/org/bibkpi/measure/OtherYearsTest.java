package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bibkpi.deduplicate.AuthorAlignment;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;
import org.bibkpi.tag.RosterMatcher;
import org.junit.jupiter.api.Test;

/** An invented person who was funded from 2016 to 2019, and what she wrote. */
final class OtherYearsTest {
    private static final PersonName KARIN = new PersonName("Vallhage", "Karin");
    private static final Orcid ORCID = new Orcid("0000-0009-0150-4610");
    private static final RosterMatcher ROSTER = new RosterMatcher(
            new Roster(List.of(new RosterPerson(
                    "P1",
                    List.of(KARIN),
                    List.of(ORCID),
                    List.of(new FundingPeriod("junior", LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31)))))),
            address -> false);

    @Test
    void anotherSourcesYearInWhichAnAuthorWasFundedIsTold() {
        assertThat(tag(2020, record(Source.WOS, 2020), record(Source.OPENALEX, 2019)))
                .isEqualTo(new Tag(Answer.NO, "an author was funded in 2019, the year of another source", List.of()));
    }

    @Test
    void nothingIsToldOfAYearThatNoOtherSourceGivesOrThatIsNotCounted() {
        final Tag no = new Tag(Answer.NO, "", List.of());
        assertThat(tag(2020, record(Source.WOS, 2020), record(Source.OPENALEX, 2019, 2020)))
                .isEqualTo(no);
        assertThat(tag(2020, record(Source.WOS, 2020), record(Source.OPENALEX, 2017)))
                .isEqualTo(no);
        assertThat(tag(2020, record(Source.WOS, 2020), record(Source.OPENALEX, 2021)))
                .isEqualTo(no);
    }

    @Test
    void whoIsFundedInTheYearTakenIsSo() {
        assertThat(tag(2019, record(Source.WOS, 2019), record(Source.OPENALEX, 2018)))
                .returns(Answer.YES, Tag::answer)
                .returns("", Tag::reason);
    }

    private static Tag tag(final int taken, final SourceRecord... records) {
        final Publication publication = new Publication(List.of(records));
        final List<AlignedAuthor> authors = AuthorAlignment.of(publication);
        return new OtherYears(ROSTER, year -> year >= 2018 && year <= 2022)
                .tag(
                        publication,
                        authors,
                        new DatedYear(DatedYear.Basis.ISSUE, taken),
                        ROSTER.tag(publication, authors, taken));
    }

    private static SourceRecord record(final Source source, final Integer... years) {
        return new SourceRecord(
                new RecordId(source.name() + ".txt", 1),
                source,
                List.of(),
                "A title",
                List.of(years).stream()
                        .map(year -> new DatedYear(DatedYear.Basis.ISSUE, year))
                        .toList(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(new Author(KARIN, List.of(ORCID), List.of())),
                List.of(),
                List.of(),
                Set.of());
    }
}
