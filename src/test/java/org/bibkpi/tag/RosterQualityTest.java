package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.registry.Roster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the roster is matched in a simulated world of {@value #AUTHORSHIPS} authorships. */
class RosterQualityTest {
    private static final int AUTHORSHIPS = 30_000;
    private static final Publication PUBLICATION = new Publication(List.of(new SourceRecord(
            new RecordId("simulated", 1),
            Source.OTHER,
            List.of(),
            "A title",
            List.of(),
            Set.of(),
            Venue.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            Set.of())));

    /** Of the authorships of funded people: counted rightly, counted wrongly, left for review, neither. */
    @ParameterizedTest
    @CsvSource({"1, 10837, 4, 247, 1", "2, 10585, 6, 224, 6", "3, 10408, 7, 224, 4"})
    void countsAlmostOnlyTheRightPeopleAndAlmostAllOfThem(
            final long seed, final int right, final int wrong, final int review, final int lost) {
        final RosterSimulation world = new RosterSimulation(seed);
        final List<RosterSimulation.Authorship> authorships =
                Stream.generate(world::next).limit(AUTHORSHIPS).toList();
        final Outcome outcome = outcome(matcher(world, authorships), authorships);
        assertThat(outcome).isEqualTo(new Outcome(right, wrong, review, lost));
        assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(0.97);
    }

    /** Where four of ten spellings leave little of the name, more is left for review, but hardly more counted wrongly. */
    @ParameterizedTest
    @CsvSource({"11, 10610, 10, 368, 31", "15, 10442, 3, 336, 26"})
    void countsHardlyMoreWrongPeopleWhereNamesAreHardToRead(
            final long seed, final int right, final int wrong, final int review, final int lost) {
        final RosterSimulation world = new RosterSimulation(seed, 8);
        final List<RosterSimulation.Authorship> authorships =
                Stream.generate(world::next).limit(AUTHORSHIPS).toList();
        final Outcome outcome = outcome(matcher(world, authorships), authorships);
        assertThat(outcome).isEqualTo(new Outcome(right, wrong, review, lost));
        assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(0.96);
    }

    private static RosterMatcher matcher(
            final RosterSimulation world, final List<RosterSimulation.Authorship> authorships) {
        final Predicate<Affiliation> home = a -> a.text().equals(RosterSimulation.HOME);
        return new RosterMatcher(
                new RosterNames(world.roster()),
                home,
                namesakes(world.roster(), new RosterMatcher(world.roster(), home), authorships),
                AuthorRulings.none(),
                Set.of());
    }

    private static Outcome outcome(final RosterMatcher matcher, final List<RosterSimulation.Authorship> authorships) {
        Outcome outcome = new Outcome(0, 0, 0, 0);
        for (final RosterSimulation.Authorship authorship : authorships) {
            final RosterTag tag = matcher.tag(PUBLICATION, List.of(authorship.author()), authorship.year());
            outcome = outcome.plus(Outcome.of(authorship, tag));
        }
        return outcome;
    }

    private static NamesakeEvidence namesakes(
            final Roster roster, final RosterMatcher matcher, final List<RosterSimulation.Authorship> all) {
        final Map<Orcid, OrcidUse> uses = new TreeMap<>();
        all.stream()
                .flatMap(a -> matcher.orcidUses(List.of(a.author())).stream())
                .forEach(use -> uses.merge(use.orcid(), use, OrcidUse::plus));
        return NamesakeEvidence.of(roster, uses.values().stream());
    }

    private record Outcome(int right, int wrong, int review, int lost) {
        static Outcome of(final RosterSimulation.Authorship authorship, final RosterTag tag) {
            final String person = authorship.truth().id();
            final List<String> counted = tag.personIds();
            if (tag.answer() == Answer.YES) {
                return authorship.funded() && (counted.isEmpty() || counted.equals(List.of(person)))
                        ? new Outcome(1, 0, 0, 0)
                        : new Outcome(0, 1, 0, 0);
            }
            final boolean shown = tag.forReview().anyMatch(m -> m.personId().equals(person));
            return authorship.funded() ? new Outcome(0, 0, shown ? 1 : 0, shown ? 0 : 1) : new Outcome(0, 0, 0, 0);
        }

        Outcome plus(final Outcome other) {
            return new Outcome(right + other.right, wrong + other.wrong, review + other.review, lost + other.lost);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + review + lost);
        }
    }
}
