package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.PersonName;
import org.bibkpi.registry.FundingPeriod;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterPerson;
import org.bibkpi.tag.RosterNames.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-up of names tells of every name and person what comparing the two tells. */
class RosterNamesLawsTest {
    private static final int AUTHORSHIPS = 40;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void passesOverNobodyWhoseNameAnAuthorCanHave(final long seed) {
        final RosterSimulation world = new RosterSimulation(seed, 10);
        final RosterNames names = new RosterNames(world.roster());
        Stream.generate(world::next)
                .limit(AUTHORSHIPS)
                .flatMap(authorship -> authorship.author().names().stream())
                .flatMap(RosterNamesLawsTest::spellings)
                .distinct()
                .forEach(name ->
                        assertThat(near(names, name)).as(name.toString()).isEqualTo(compared(world.roster(), name)));
    }

    @Test
    void findsAFamilyNameInTwoWordsThatStandsAmongTheGivenNamesInAnyWriting() {
        final Roster roster = new Roster(List.of(person("P1", "Sten Falk"), person("P2", "Stenfalk")));
        final RosterNames names = new RosterNames(roster);
        Stream.of("Sten Falk", "Stenfalk", "Sten-Falk", "STEN FALK", "Sten. Falk")
                .map(family -> new PersonName("Anna", family))
                .forEach(name ->
                        assertThat(near(names, name)).as(name.toString()).isEqualTo(compared(roster, name)));
    }

    @Test
    void saysTheSameOfANameThatComesAgain() {
        final RosterNames names = new RosterNames(new Roster(List.of(person("P1", "Falk"))));
        final PersonName name = new PersonName("Falk", "A.");
        assertThat(names.near(name)).isEqualTo(names.near(new PersonName("Falk", "A.")));
        assertThat(near(names, name)).containsExactly(Map.entry("P1", NameAgreement.WEAK));
    }

    /** As written, exchanged, as one string, in capitals, with words drawn together and torn apart. */
    private static Stream<PersonName> spellings(final PersonName name) {
        final String family = name.family();
        final String given = name.given();
        final PersonName exchanged = given.isBlank() ? name : new PersonName(/* family= */ given, /* given= */ family);
        return Stream.of(
                name,
                exchanged,
                new PersonName(exchanged.family().replaceAll("[ -]", ""), exchanged.given()),
                new PersonName(exchanged.family(), exchanged.given().replaceAll("[ -]", "")),
                new PersonName(given + " " + family, ""),
                new PersonName(family.toUpperCase(Locale.ROOT), given.toUpperCase(Locale.ROOT)),
                new PersonName(family.replaceAll("(?<=\\p{L}{4})(?=\\p{L}{4})", "-"), given.replace('-', '\u2010')));
    }

    private static Map<String, NameAgreement> near(final RosterNames names, final PersonName name) {
        return names.near(name).stream()
                .filter(likeness -> likeness.agreement() != NameAgreement.NONE)
                .collect(Collectors.toMap(likeness -> likeness.person().id(), Likeness::agreement));
    }

    private static Map<String, NameAgreement> compared(final Roster roster, final PersonName name) {
        final List<RosterName> byline = NameCompatibility.readings(List.of(name));
        return roster.persons().stream()
                .map(person -> new Likeness(
                        person, NameCompatibility.best(NameCompatibility.readings(person.names()), byline)))
                .filter(likeness -> likeness.agreement() != NameAgreement.NONE)
                .collect(Collectors.toMap(likeness -> likeness.person().id(), Likeness::agreement));
    }

    private static RosterPerson person(final String id, final String family) {
        return new RosterPerson(
                id,
                List.of(new PersonName(family, "Anna")),
                List.of(),
                List.of(new FundingPeriod("junior", LocalDate.MIN, LocalDate.MAX)));
    }
}
