package org.bibkpi.generate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Orcid;

/**
 * Everyone who writes: people with funding, their co-authors, and others who only bear the name of someone with
 * funding. But for these last, no two share a family name and an initial, so that no name is ambiguous by accident.
 */
final class InventedPeople {
    private final Dice dice;
    private final List<Workplace> workplaces =
            ResourceTable.rows("workplaces.tsv").stream().map(Workplace::of).toList();
    private final List<List<String>> families = ResourceTable.rows("family_names.tsv");
    private final List<List<String>> givens = ResourceTable.rows("given_names.tsv");
    private final Map<Set<Workplace.Claim>, List<Workplace>> weighted = new HashMap<>();
    private final Map<Integer, List<InventedPerson>> funded = new HashMap<>();
    private final Map<Integer, List<InventedPerson>> unfunded = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    private final List<InventedPerson> roster;
    private final List<InventedPerson> others;
    private final List<InventedPerson> homonyms;

    InventedPeople(final Dice dice, final PublicationPlan plan) {
        this.dice = dice;
        final int peak = plan.years().stream().mapToInt(YearPlan::counted).max().orElse(1);
        this.roster = inventRoster(Math.min(600, Math.max(24, peak / 5)), plan);
        this.others = IntStream.range(0, Math.min(4000, Math.max(140, peak)))
                .mapToObj(i -> coAuthor())
                .toList();
        this.homonyms = roster.stream().map(this::homonymOf).toList();
    }

    /** People with funding in some year. */
    List<InventedPerson> roster() {
        return roster;
    }

    List<InventedPerson> fundedIn(final int year) {
        return funded.computeIfAbsent(
                year, y -> roster.stream().filter(p -> p.fundedIn(y)).toList());
    }

    /** People of the roster without funding in the year. */
    List<InventedPerson> unfundedIn(final int year) {
        return unfunded.computeIfAbsent(
                year, y -> roster.stream().filter(p -> !p.fundedIn(y)).toList());
    }

    /** People who never had funding. */
    List<InventedPerson> others() {
        return others;
    }

    /** Someone else with the same name, far away. */
    List<InventedPerson> homonymsOfFundedIn(final int year) {
        return IntStream.range(0, roster.size())
                .filter(i -> roster.get(i).fundedIn(year))
                .mapToObj(homonyms::get)
                .toList();
    }

    /** A place of one of the kinds. */
    Workplace workplace(final Set<Workplace.Claim> claims) {
        return dice.pick(weighted.computeIfAbsent(claims, this::weighted));
    }

    /** Every place of the kinds, as many times as it weighs. */
    private List<Workplace> weighted(final Set<Workplace.Claim> claims) {
        return workplaces.stream()
                .filter(w -> claims.contains(w.claim()))
                .flatMap(w -> Collections.nCopies(w.weight(), w).stream())
                .toList();
    }

    private List<InventedPerson> inventRoster(final int size, final PublicationPlan plan) {
        final Funding funding = new Funding(dice, plan.firstYear(), plan.lastYear());
        return IntStream.range(0, size)
                .mapToObj(i -> clinician().withFunding(funding.of(i)))
                .toList();
    }

    private InventedPerson clinician() {
        return person(
                workplace(Set.of(Workplace.Claim.HIT)), workplace(Set.of(Workplace.Claim.NEAR)), true, dice.chance(12));
    }

    private InventedPerson coAuthor() {
        final Workplace university = workplace(Set.of(Workplace.Claim.NEAR, Workplace.Claim.FAR));
        final Workplace clinic = dice.chance(45) ? workplace(Set.of(Workplace.Claim.HIT)) : university;
        return person(clinic, university, dice.chance(60), false);
    }

    private InventedPerson person(
            final Workplace clinic, final Workplace university, final boolean withOrcid, final boolean renamed) {
        final List<String> name = freeName();
        final String former = renamed ? freeName(name.get(1)) : "";
        count++;
        return new InventedPerson(
                String.format(Locale.ROOT, "P%04d", count),
                name.get(0),
                name.get(1),
                former,
                withOrcid ? orcid(count) : "",
                clinic,
                university,
                List.of());
    }

    private InventedPerson homonymOf(final InventedPerson person) {
        final Workplace away = workplace(Set.of(Workplace.Claim.FAR));
        count++;
        return new InventedPerson(
                String.format(Locale.ROOT, "P%04d", count),
                person.family(),
                person.given(),
                "",
                dice.chance(50) ? orcid(count) : "",
                away,
                away,
                List.of());
    }

    private List<String> freeName() {
        List<String> name = anyName();
        while (!taken.add(key(name.get(0), name.get(1)))) {
            name = anyName();
        }
        return name;
    }

    private List<String> anyName() {
        final List<String> family = dice.pick(families);
        final List<String> given = dice.pick(givens);
        final boolean fits = family.get(1).equals(given.get(1)) || dice.chance(10);
        return fits ? List.of(family.get(0), given.get(0)) : anyName();
    }

    private String freeName(final String given) {
        String family = dice.pick(families).get(0);
        while (!taken.add(key(family, given))) {
            family = dice.pick(families).get(0);
        }
        return family;
    }

    private static String key(final String family, final String given) {
        return AsciiCase.lower(AsciiFolding.fold(family + "|" + given.substring(0, 1)));
    }

    /** Outside the range given out, so that nobody's. */
    private static String orcid(final int number) {
        final String digits = String.format(Locale.ROOT, "00000009%07d", number * 7919L % 10_000_000L);
        final String open = digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8, 12) + "-"
                + digits.substring(12);
        return open + Orcid.checkDigit(open + "0");
    }
}
