package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all publications together say about people who share a name with somebody of the roster. */
final class NamesakeEvidenceTest {
    private static final Orcid OWN = new Orcid("0000-0002-1825-0097");
    private static final Orcid OTHER = new Orcid("0000-0001-5109-3700");
    private static final Orcid THIRD = new Orcid("0000-0002-1694-233X");

    /** One in ten of the person's own authorships at home is passed over; what stands elsewhere as often is a slip. */
    @ParameterizedTest
    @CsvSource({"10, 10, false, true", "11, 11, true, true", "11, 21, true, true", "11, 22, false, false"})
    void anotherIdBesideTheNameIsAnotherPersonIfItKeepsComingBack(
            final int beside, final int times, final boolean homonym, final boolean contradicts) {
        final NamesakeEvidence evidence = evidence(List.of(OWN), use(OWN, 100, 100), use(OTHER, times, beside));
        assertThat(evidence.isHomonym("P1")).isEqualTo(homonym);
        assertThat(evidence.contradicts(List.of(OTHER), "P1")).isEqualTo(contradicts);
        assertThat(evidence.contradicts(List.of(OTHER), "P2")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10, 1, false", "10, 2, true", "20, 2, false", "20, 3, true"})
    void theOnlyIdBesideTheNameIsThePersonsOwnIfTheRosterHasNone(
            final int most, final int others, final boolean homonym) {
        final NamesakeEvidence evidence = evidence(List.of(), use(THIRD, others, others), use(OTHER, most, most));
        assertThat(evidence.contradicts(List.of(OTHER), "P1")).isEqualTo(homonym);
        assertThat(evidence.contradicts(List.of(THIRD), "P1")).isTrue();
        assertThat(evidence.isHomonym("P1")).isEqualTo(homonym);
    }

    @Test
    void withoutAnyIdNothingIsKnown() {
        assertThat(evidence(List.of()).isHomonym("P1")).isFalse();
        assertThat(evidence(List.of(OWN), use(OWN, 5, 5)).contradicts(List.of(), "P1"))
                .isFalse();
    }

    private static OrcidUse use(final Orcid orcid, final long times, final long beside) {
        return new OrcidUse(orcid, times, Map.of("P1", new OrcidUse.Times(beside, beside)));
    }

    private static NamesakeEvidence evidence(final List<Orcid> own, final OrcidUse... uses) {
        final RosterPerson person = new RosterPerson(
                "P1",
                List.of(new PersonName("Berg", "Anna")),
                own,
                List.of(new FundingPeriod("junior", LocalDate.of(2016, 1, 1), LocalDate.MAX)));
        return NamesakeEvidence.of(new Roster(List.of(person)), Stream.of(uses));
    }
}
