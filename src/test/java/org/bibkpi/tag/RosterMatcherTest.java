package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.AuthorRuling;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;
import org.junit.jupiter.api.Test;

class RosterMatcherTest {
    private static final Orcid ANNAS = new Orcid("0000-0002-1825-0097");
    private static final Orcid ANOTHER = new Orcid("0000-0001-5109-3700");
    private static final Orcid A_THIRD = new Orcid("0000-0003-1415-9269");
    private static final Orcid ERIKS = new Orcid("0000-0002-1694-233X");
    private static final String HOME = "Karolinska University Hospital, Stockholm";
    private static final Roster ROSTER = new Roster(List.of(
            person("P1", "Berg", "Anna", List.of(ANNAS)),
            person("P2", "Holm", "Erik", List.of(ERIKS)),
            person("P3", "Lind", "Karin", List.of()),
            new RosterPerson(
                    "P4",
                    List.of(new PersonName("Falk", "Maria")),
                    List.of(),
                    List.of(new FundingPeriod("junior", LocalDate.of(2016, 1, 1), LocalDate.MAX))),
            person("P5", "Falk", "Maria", List.of())));

    @Test
    void countsAnOrcidWithACompatibleName() {
        assertRoute(author("Berg", "A.", "", ANNAS), "P1", RosterRoute.ORCID_AND_NAME, Answer.YES);
    }

    @Test
    void doesNotTrustAnOrcidWithAnotherName() {
        assertRoute(author("Holst", "Per", HOME, ANNAS), "P1", RosterRoute.ORCID_AGAINST_NAME, Answer.UNDECIDED);
    }

    @Test
    void countsAFullNameWithAHomeAddress() {
        assertRoute(author("Lind", "Karin", HOME), "P3", RosterRoute.NAME_AND_ADDRESS, Answer.YES);
    }

    @Test
    void asksWhenSeveralPeopleBearTheName() {
        final RosterTag tag = tag(author("Falk", "Maria", HOME), 2023);
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.matches()).singleElement().satisfies(m -> {
            assertThat(m.personId()).isEqualTo("P4");
            assertThat(m.route()).isEqualTo(RosterRoute.SHARED_NAME);
        });
    }

    @Test
    void asksWhenOnlyTheNameAgrees() {
        assertRoute(author("Lind", "Karin", "Uppsala"), "P3", RosterRoute.NAME_ONLY, Answer.UNDECIDED);
    }

    @Test
    void asksWhenAnInitialHasToDo() {
        assertRoute(author("Lind", "K", HOME), "P3", RosterRoute.WEAK_NAME_AND_ADDRESS, Answer.UNDECIDED);
    }

    @Test
    void asksWhenTheOrcidIsAnother() {
        assertRoute(author("Berg", "Anna", HOME, ANOTHER), "P1", RosterRoute.NAME_AGAINST_ORCID, Answer.UNDECIDED);
    }

    @Test
    void passesOverAnOrcidThatBelongsToAnotherNameOfTheRoster() {
        final RosterTag tag = tag(author("Berg", "Anna", HOME, ERIKS), 2020);
        assertThat(tag.personIds()).containsExactly("P1");
        assertThat(tag.forReview().map(RosterMatch::route)).containsExactly(RosterRoute.ORCID_AGAINST_NAME);
    }

    @Test
    void asksWhenSomebodyElsePublishesUnderTheName() {
        final NamesakeEvidence evidence = new NamesakeEvidence(Set.of("P3"), Map.of());
        assertThat(tag(author("Lind", "Karin", HOME), evidence).forReview().map(RosterMatch::route))
                .containsExactly(RosterRoute.KNOWN_HOMONYM);
    }

    @Test
    void learnsOfNamesakesFromTheirOrcids() {
        assertThat(evidence(List.of(author("Berg", "Anna", HOME, ANOTHER))).homonyms())
                .containsExactly("P1");
        assertThat(evidence(List.of(author("Berg", "Anna", HOME, ANNAS)))).isEqualTo(NamesakeEvidence.NONE);
    }

    @Test
    void livesWithANamesakeWhoIsRarelyAtHome() {
        final List<AlignedAuthor> authors =
                new ArrayList<>(Collections.nCopies(20, author("Berg", "Anna", HOME, ANNAS)));
        authors.add(author("Berg", "Anna", HOME, ANOTHER));
        assertThat(evidence(authors).homonyms()).isEmpty();
    }

    @Test
    void takesTheOnlyOrcidBesideANameForThePersonsOwnIfTheRosterHasNone() {
        final AlignedAuthor karin = author("Lind", "Karin", HOME, ANOTHER);
        assertThat(tag(karin, evidence(List.of(karin))).personIds()).containsExactly("P3");
    }

    @Test
    void asksIfTwoOrcidsStandBesideANameThatTheRosterHasNoneFor() {
        final AlignedAuthor karin = author("Lind", "Karin", HOME, ANOTHER);
        final AlignedAuthor other = author("Lind", "Karin", HOME, A_THIRD);
        final NamesakeEvidence evidence = evidence(List.of(karin, other));
        assertThat(evidence.homonyms()).containsExactly("P3");
        assertThat(tag(karin, evidence).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void saysYesWhenEveryBearerOfTheNameIsFunded() {
        final RosterTag tag = tag(author("Falk", "Maria", HOME), 2020);
        assertThat(tag.answer()).isEqualTo(Answer.YES);
        assertThat(tag.personIds()).isEmpty();
        assertThat(tag.forReview().map(RosterMatch::personId)).containsExactly("P4", "P5");
    }

    @Test
    void passesOverAnOrcidThatUsuallyStandsBesideAnotherName() {
        final AlignedAuthor mistaken = author("Berg", "Anna", HOME, ANOTHER);
        final AlignedAuthor usual = author("Strand", "Per", HOME, ANOTHER);
        final NamesakeEvidence evidence = evidence(List.of(usual, mistaken, usual, usual));
        assertThat(tag(mistaken, evidence).personIds()).containsExactly("P1");
    }

    @Test
    void passesOverPeopleOutsideTheirPeriod() {
        assertThat(tag(author("Berg", "Anna", HOME, ANNAS), 2012)).isEqualTo(new RosterTag(Answer.NO, List.of()));
    }

    @Test
    void passesOverAnInitialWithoutAHomeAddress() {
        assertThat(tag(author("Lind", "K", "Uppsala"), 2020).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void doesNotSayNoWhereAuthorsAreCutOff() {
        final RosterMatcher matcher = new RosterMatcher(ROSTER, a -> false);
        final List<AlignedAuthor> authors = List.of(author("Strand", "Per", HOME));
        assertThat(matcher.tag(publication(Set.of(Gap.AUTHORS_TRUNCATED)), authors, 2020)
                        .answer())
                .isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void namesThePlaceAndTheFunding() {
        final List<AlignedAuthor> authors = List.of(author("Strand", "Per", HOME), author("Berg", "Anna", "", ANNAS));
        final RosterTag tag = new RosterMatcher(ROSTER, a -> false).tag(publication(Set.of()), authors, 2020);
        assertThat(tag.matches()).singleElement().satisfies(m -> {
            assertThat(m.position()).isEqualTo(2);
            assertThat(m.grantForms()).containsExactly("junior");
            assertThat(m.author()).isEqualTo(authors.get(1));
        });
        assertThat(tag.grantForms()).containsExactly("junior");
    }

    private static void assertRoute(
            final AlignedAuthor author, final String person, final RosterRoute route, final Answer answer) {
        final RosterTag tag = tag(author, 2020);
        assertThat(tag.answer()).isEqualTo(answer);
        assertThat(tag.matches()).singleElement().satisfies(m -> {
            assertThat(m.personId()).isEqualTo(person);
            assertThat(m.route()).isEqualTo(route);
        });
    }

    private static RosterTag tag(final AlignedAuthor author, final int year) {
        return new RosterMatcher(ROSTER, a -> a.text().equals(HOME)).tag(publication(Set.of()), List.of(author), year);
    }

    @Test
    void aWayThatIsSwitchedOffCountsOnlyOnceAPersonHasRuled() {
        final AlignedAuthor karin = author("Lind", "Karin", HOME);
        final RosterTag tag = without(RosterRoute.NAME_AND_ADDRESS, AuthorRulings.none(), karin);
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.forReview().map(RosterMatch::route)).containsExactly(RosterRoute.SWITCHED_OFF);
        assertThat(without(RosterRoute.NAME_AND_ADDRESS, ruling(tag.matches().get(0), true), karin)
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(without(RosterRoute.ORCID_AND_NAME, AuthorRulings.none(), karin)
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(without(RosterRoute.ORCID_AND_NAME, AuthorRulings.none(), author("Berg", "Anna", HOME, ANNAS))
                        .answer())
                .isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void aSharedNameStandsOnNameAndAddressToo() {
        assertThat(RosterRoute.SHARED_NAME_ALL_FUNDED.without(Set.of(RosterRoute.NAME_AND_ADDRESS)))
                .isEqualTo(RosterRoute.SWITCHED_OFF);
    }

    private static RosterTag without(final RosterRoute off, final AuthorRulings rulings, final AlignedAuthor author) {
        return new RosterMatcher(
                        new RosterNames(ROSTER),
                        a -> a.text().equals(HOME),
                        NamesakeEvidence.NONE,
                        rulings,
                        Set.of(off))
                .tag(publication(Set.of()), List.of(author), 2020);
    }

    @Test
    void countsWhomSomebodyRuledToBeThePerson() {
        final AlignedAuthor karin = author("Lind", "Karin", "Uppsala University, Uppsala");
        final RosterMatch asked = tag(karin, 2020).matches().get(0);
        final RosterTag ruled = tag(author("Lind", "Karin", "Uppsala Univ, Uppsala."), ruling(asked, true));
        assertThat(ruled.answer()).isEqualTo(Answer.YES);
        assertThat(ruled.matches().get(0).route()).isEqualTo(RosterRoute.RULING);
        assertThat(tag(author("Lind", "Karin", "Lund University, Lund"), ruling(asked, true))
                        .answer())
                .isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void passesOverWhomSomebodyRuledNotToBeThePerson() {
        final AlignedAuthor anna = author("Berg", "Anna", HOME, ANNAS);
        final RosterMatch counted = tag(anna, 2020).matches().get(0);
        assertThat(tag(anna, ruling(counted, false)).matches()).isEmpty();
    }

    @Test
    void leavesOneCandidateWhenTheOtherIsRuledOut() {
        final AlignedAuthor maria = author("Falk", "Maria", HOME);
        final RosterMatch other = tag(maria, 2020).matches().get(1);
        final RosterTag tag = tag(maria, ruling(other, false));
        assertThat(tag.personIds()).containsExactly("P4");
        assertThat(tag.forReview()).isEmpty();
    }

    @Test
    void tellsWhichRulingsMetAnAuthor() {
        final AlignedAuthor karin = author("Lind", "Karin", "Uppsala");
        final RosterMatch asked = tag(karin, 2020).matches().get(0);
        final RosterMatcher matcher = matcher(NamesakeEvidence.NONE, ruling(asked, true));
        assertThat(matcher.rulingsMet(List.of(karin))).containsExactly("review_authors.csv:2");
        assertThat(matcher.rulingsMet(List.of(author("Lind", "Karin", "Lund")))).isEmpty();
    }

    private static AuthorRulings ruling(final RosterMatch match, final boolean is) {
        return AuthorRulings.of(List.of(new AuthorRuling(
                match.question(), is, "a librarian", LocalDate.of(2026, 1, 1), "", "review_authors.csv:2")));
    }

    private static RosterTag tag(final AlignedAuthor author, final AuthorRulings rulings) {
        return matcher(NamesakeEvidence.NONE, rulings).tag(publication(Set.of()), List.of(author), 2020);
    }

    private static RosterMatcher matcher(final NamesakeEvidence evidence, final AuthorRulings rulings) {
        return new RosterMatcher(new RosterNames(ROSTER), a -> a.text().equals(HOME), evidence, rulings, Set.of());
    }

    private static RosterTag tag(final AlignedAuthor author, final NamesakeEvidence evidence) {
        return matcher(evidence, AuthorRulings.none()).tag(publication(Set.of()), List.of(author), 2020);
    }

    private static NamesakeEvidence evidence(final List<AlignedAuthor> authors) {
        final Map<Orcid, OrcidUse> uses = new TreeMap<>();
        new RosterMatcher(ROSTER, a -> a.text().equals(HOME))
                .orcidUses(authors).stream().forEach(use -> uses.merge(use.orcid(), use, OrcidUse::plus));
        return NamesakeEvidence.of(ROSTER, uses.values().stream());
    }

    private static Publication publication(final Set<Gap> gaps) {
        return new Publication(List.of(new SourceRecord(
                new RecordId("a.csv", 1),
                Source.OTHER,
                List.of(),
                "A title",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                gaps)));
    }

    private static AlignedAuthor author(
            final String family, final String given, final String address, final Orcid... orcids) {
        return new AlignedAuthor(
                List.of(new PersonName(family, given)),
                List.of(orcids),
                address.isEmpty() ? List.of() : List.of(new Affiliation(address, address)),
                Map.of(new RecordId("a.csv", 1), 1));
    }

    private static RosterPerson person(
            final String id, final String family, final String given, final List<Orcid> orcids) {
        return new RosterPerson(
                id,
                List.of(new PersonName(family, given)),
                orcids,
                List.of(new FundingPeriod("junior", LocalDate.of(2016, 1, 1), LocalDate.of(2022, 12, 31))));
    }
}
