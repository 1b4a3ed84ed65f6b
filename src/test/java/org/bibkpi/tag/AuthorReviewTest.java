package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.RecordId;
import org.bibkpi.registry.AuthorCase;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;
import org.junit.jupiter.api.Test;

/** What is asked about authors, and in which order. */
final class AuthorReviewTest {
    private static final Roster ROSTER = new Roster(List.of(person("P1"), person("P2")));

    @Test
    void theAuthorsOnWhomMostPublicationsHangComeFirst() {
        final AuthorReview review = all(
                open("P1", "Berg, A", "", RosterRoute.NAME_ONLY, Answer.YES, "doi:4", 2019),
                open("P1", "Berg, A", "", RosterRoute.NAME_ONLY, Answer.YES, "doi:5", 2019),
                open("P1", "Berg, Anna", "", RosterRoute.NAME_ONLY, Answer.YES, "doi:6", 2019),
                open("P2", "Holm, E", "", RosterRoute.NAME_ONLY, Answer.UNDECIDED, "doi:7", 2019));

        assertThat(review.rows(ROSTER))
                .extracting(row -> row.tally().shown().author())
                .containsExactly("Holm, E", "Berg, A", "Berg, Anna");
    }

    @Test
    void oneCaseIsARowWithTheYearsAndSomeOfThePublicationsThatHangOnIt() {
        final AuthorReview review = all(
                open("P1", "BERG, A", "", RosterRoute.NAME_ONLY, Answer.UNDECIDED, "doi:3", 2019),
                open("P1", "Berg, A.", "", RosterRoute.WEAK_NAME_AND_ADDRESS, Answer.YES, "doi:1", 2017),
                open("P1", "Berg, A", "", RosterRoute.NAME_ONLY, Answer.UNDECIDED, "doi:4", 2021),
                open("P1", "Berg, A", "", RosterRoute.NAME_ONLY, Answer.UNDECIDED, "doi:2", 2020));

        assertThat(review.rows(ROSTER)).singleElement().satisfies(row -> {
            assertThat(row.person().id()).isEqualTo("P1");
            assertThat(row.tally())
                    .isEqualTo(new AuthorTally(
                            new AuthorCase("P1", "BERG, A", "", ""),
                            RosterRoute.WEAK_NAME_AND_ADDRESS,
                            4,
                            3,
                            2017,
                            2021,
                            List.of("doi:1", "doi:2", "doi:3")));
        });
    }

    @Test
    void whoCountsOrIsOnNoRosterIsNotAskedAbout() {
        assertThat(all(open("P1", "Berg, A", "", RosterRoute.ORCID_AND_NAME, Answer.YES, "doi:1", 2019))
                        .rows(ROSTER))
                .isEmpty();
        assertThat(all(open("P9", "Berg, A", "", RosterRoute.NAME_ONLY, Answer.UNDECIDED, "doi:1", 2019))
                        .rows(ROSTER))
                .isEmpty();
    }

    private static AuthorReview all(final AuthorReview... reviews) {
        return Stream.of(reviews).reduce(AuthorReview.none(), AuthorReview::plus);
    }

    private static AuthorReview open(
            final String person,
            final String author,
            final String orcid,
            final RosterRoute route,
            final Answer answer,
            final String publication,
            final int year) {
        final AlignedAuthor aligned = new AlignedAuthor(
                List.of(new PersonName("Berg", "A")), List.of(), List.of(), Map.of(new RecordId("a.csv", 1), 1));
        final RosterMatch match =
                new RosterMatch(person, List.of(), route, 1, aligned, new AuthorCase(person, author, orcid, ""));
        return AuthorReview.of(new RosterTag(answer, List.of(match)), publication, year);
    }

    private static RosterPerson person(final String id) {
        return new RosterPerson(
                id,
                List.of(new PersonName("Berg", "Anna")),
                List.of(),
                List.of(new FundingPeriod("junior", LocalDate.of(2016, 1, 1), LocalDate.MAX)));
    }
}
