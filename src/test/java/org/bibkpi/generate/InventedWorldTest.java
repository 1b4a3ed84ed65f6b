package org.bibkpi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InventedWorldTest {
    private static final InventedWorld WITH_EVERY_TRAP =
            InventedWorld.of(3, PlanTable.plan().scaledTo(520));
    private static final List<Source> SOURCES = List.of(Source.WOS, Source.SCOPUS, Source.PUBMED, Source.OPENALEX);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20_260_101})
    void isTrueToThePlanToTheLastPublication(final long seed) {
        final Truth truth = InventedWorld.of(seed, PlanTable.plan()).truth();

        assertThat(PlanTable.plan().years())
                .allSatisfy(year -> assertThat(truth.figuresOf(year.year())).isEqualTo(year));
    }

    @Test
    void isTrueToAPlanWithUndecidedPublications() {
        final Truth truth = InventedWorld.of(7, SamplePlan.plan()).truth();

        assertThat(SamplePlan.plan().years())
                .allSatisfy(year -> assertThat(truth.figuresOf(year.year())).isEqualTo(year));
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        final InventedWorld one = InventedWorld.of(5, SamplePlan.plan());

        assertThat(everything(InventedWorld.of(5, SamplePlan.plan()))).isEqualTo(everything(one));
        assertThat(everything(InventedWorld.of(6, SamplePlan.plan()))).isNotEqualTo(everything(one));
    }

    @ParameterizedTest
    @EnumSource(Trap.class)
    void setsEveryTrapUnlessItIsLeftOut(final Trap trap) {
        final PublicationPlan plan = PlanTable.plan().scaledTo(520);
        final InventedWorld without = InventedWorld.of(3, plan, EnumSet.complementOf(EnumSet.of(trap)));

        assertThat(trapped(WITH_EVERY_TRAP, trap)).isPositive();
        assertThat(trapped(without, trap)).isZero();
        assertThat(plan.years())
                .allSatisfy(year ->
                        assertThat(without.truth().figuresOf(year.year())).isEqualTo(year));
    }

    @Test
    void showsTheOrcidOfAFundedAuthorOfEveryCountedWork() {
        final InventedWorld world = InventedWorld.of(11, SamplePlan.plan());
        final Map<String, Set<String>> shown = new HashMap<>();
        records(world)
                .forEach(r -> shown.computeIfAbsent(r.workId(), w -> new TreeSet<>())
                        .addAll(r.authors().stream()
                                .filter(a -> !a.orcid().isEmpty())
                                .map(RecordAuthor::personId)
                                .toList()));

        assertThat(world.truth().works())
                .filteredOn(TruthRow::isCounted)
                .allSatisfy(w -> assertThat(shown.get(w.workId())).containsAnyElementsOf(w.funded()));
    }

    @Test
    void givesEveryWorkOneToFourRecordsAndEveryIdentifierToOneWorkOnly() {
        final InventedWorld world = InventedWorld.of(12, SamplePlan.plan());
        final List<String> identifiers = world.truth().works().stream()
                .flatMap(w -> w.identifiers().stream())
                .toList();

        assertThat(identifiers).doesNotHaveDuplicates();
        assertThat(world.truth().works())
                .allSatisfy(w -> assertThat(w.sources()).hasSizeBetween(1, 4));
        assertThat(world.truth().works()).extracting(w -> w.sources().size()).contains(1, 2, 3, 4);
    }

    @Test
    void letsNoTwoPeopleShareFamilyNameAndInitialButHomonyms() {
        final InventedPeople people = new InventedPeople(new Dice(4), SamplePlan.plan());

        assertThat(Stream.concat(people.roster().stream(), people.others().stream())
                        .map(p -> AsciiFolding.fold(p.family()) + p.given().charAt(0)))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasFiveProfessorsAndTwoYoungResearchersInTheLastYear() {
        final List<FundingPeriod> last = InventedWorld.of(13, PlanTable.plan()).roster().stream()
                .flatMap(p -> p.funding().stream())
                .filter(f -> f.covers(2022))
                .toList();

        assertThat(last).filteredOn(f -> f.grantForm().equals("professor")).hasSize(5);
        assertThat(last)
                .filteredOn(f -> f.grantForm().equals("young researcher"))
                .hasSize(2);
    }

    private static long trapped(final InventedWorld world, final Trap trap) {
        return world.truth().works().stream()
                .filter(w -> w.traps().contains(trap))
                .count();
    }

    private static Stream<InventedRecord> records(final InventedWorld world) {
        return SOURCES.stream().flatMap(s -> world.export(s).stream());
    }

    private static String everything(final InventedWorld world) {
        return records(world).map(InventedRecord::toString).collect(Collectors.joining("\n")) + world.roster();
    }
}
