package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.junit.jupiter.api.Test;

final class RosterTest {
    private static final Orcid ORCID = new Orcid("0000-0002-1825-0097");
    private static final FundingPeriod JUNIOR = period("junior", "2016-12-31", "2018-01-01");
    private static final FundingPeriod SENIOR = new FundingPeriod("senior", LocalDate.MIN, LocalDate.MAX);

    @Test
    void somebodyIsFundedInAYearOfWhichAnyDayIsInThePeriod() {
        assertThat(List.of(2015, 2016, 2017, 2018, 2019).stream().map(JUNIOR::touches))
                .containsExactly(false, true, true, true, false);
        assertThat(SENIOR.touches(1900)).isTrue();
        assertThat(period("day", "2016-01-01", "2016-01-01").touches(2016)).isTrue();
        assertThatThrownBy(() -> period("x", "2016-01-02", "2016-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fundingThatCountsForSomeYearsLongerEndsLaterUnlessItIsOpen() {
        final Roster longer = new Roster(List.of(person("P1", List.of(), JUNIOR, SENIOR))).lasting(2);
        assertThat(longer.persons().get(0).periods())
                .containsExactly(period("junior", "2016-12-31", "2020-01-01"), SENIOR);
    }

    @Test
    void aHeadIsCountedOnceByAnyOfTheKindsOfFundingAskedFor() {
        final Roster roster = new Roster(List.of(
                person("P1", List.of(), JUNIOR, SENIOR),
                person("P2", List.of(), JUNIOR),
                person("P3", List.of(), SENIOR)));
        assertThat(roster.headCount(2017, Set.of())).isEqualTo(3);
        assertThat(roster.headCount(2017, Set.of("junior"))).isEqualTo(2);
        assertThat(roster.headCount(2017, Set.of("junior", "senior"))).isEqualTo(3);
        assertThat(roster.headCount(2017, Set.of("other"))).isZero();
        assertThat(roster.headCount(2020, Set.of())).isEqualTo(2);
        assertThat(roster.headCount(2020, Set.of("junior"))).isZero();
    }

    @Test
    void noTwoPeopleHaveOneIdOrOneOrcid() {
        assertRefused(person("P1", List.of(), JUNIOR), person("P1", List.of(), SENIOR));
        assertRefused(person("P1", List.of(ORCID), JUNIOR), person("P2", List.of(ORCID), JUNIOR));
        assertThatThrownBy(() -> person("P1", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> person(" ", List.of(), JUNIOR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyChangeOfAnEntryChangesItsDigestAndNoNameStandsInIt() {
        final String before = digest(person("P1", List.of(ORCID), JUNIOR));
        assertThat(List.of(
                        before,
                        digest(person("P1", List.of(), JUNIOR)),
                        digest(person("P1", List.of(ORCID), SENIOR)),
                        digest(person("P1", List.of(ORCID), JUNIOR, SENIOR)),
                        digest(new RosterPerson(
                                "P1", List.of(new PersonName("Berg", "Eva")), List.of(ORCID), List.of(JUNIOR)))))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]+"));
        assertThat(digest(person("P1", List.of(ORCID), JUNIOR))).isEqualTo(before);
    }

    private static String digest(final RosterPerson person) {
        return String.valueOf(new Roster(List.of(person)).digests().get("P1"));
    }

    private static void assertRefused(final RosterPerson... persons) {
        assertThatThrownBy(() -> new Roster(List.of(persons))).isInstanceOf(IllegalArgumentException.class);
    }

    private static FundingPeriod period(final String form, final String from, final String to) {
        return new FundingPeriod(form, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static RosterPerson person(final String id, final List<Orcid> orcids, final FundingPeriod... periods) {
        return new RosterPerson(id, List.of(new PersonName("Berg", "Anna")), orcids, List.of(periods));
    }
}
