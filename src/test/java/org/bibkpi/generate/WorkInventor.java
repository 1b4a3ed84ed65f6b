package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;

/** Invents the works of a plan: those that count, exactly as the plan says, and around them those that seem to. */
final class WorkInventor {
    private static final List<String> POOR_TITLES = List.of("Introduction", "Preface", "Inledning", "Commentary");
    private static final List<List<String>> PARTS = List.of(
            List.of(". Part I: design and methods", ". Part II: results at five years"),
            List.of(" (Part 1): baseline findings", " (Part 2): longitudinal findings"),
            List.of(" - Part I", " - Part II"));
    private static final int LARGEST_TEAM = 6;

    private final InventedPeople people;
    private final Set<Trap> traps;
    private final Dice dice;
    private final Sketcher sketcher;
    private final Rendering rendering;

    WorkInventor(final InventedPeople people, final List<Journal> journals, final Set<Trap> traps, final Dice dice) {
        this.people = people;
        this.traps = traps;
        this.dice = dice;
        this.sketcher = new Sketcher(people, journals, traps, dice);
        this.rendering = new Rendering(dice, traps);
    }

    /** Every work of the plan, counted or not, year by year. */
    List<InventedWork> invent(final PublicationPlan plan) {
        final List<Sketch> sketches = new ArrayList<>();
        plan.years().forEach(y -> sketches.addAll(year(y, y.year() == plan.lastYear())));
        final int around = 1 + plan.counted() / 200;
        sketches.addAll(made(around, () -> outsideYears(plan.firstYear() - 1)));
        sketches.addAll(made(around, () -> outsideYears(plan.lastYear() + 1)));
        return sketches.stream().map(rendering::show).toList();
    }

    private List<Sketch> year(final YearPlan plan, final boolean isLast) {
        final List<Sketch> counted = counted(plan, isLast);
        return Stream.of(counted, preprints(counted, plan), lookingAlike(plan), excluded(plan))
                .flatMap(List::stream)
                .toList();
    }

    private List<Sketch> made(final int times, final Supplier<Draft> draft) {
        return IntStream.range(0, times)
                .mapToObj(i -> sketcher.sketch(draft.get()))
                .toList();
    }

    private List<Sketch> madeFor(final Trap trap, final int times, final Supplier<Draft> draft) {
        return made(traps.contains(trap) ? times : 0, () -> draft.get().trap(trap));
    }

    private static int share(final YearPlan plan, final int percent) {
        return Math.max(1, plan.counted() * percent / 100);
    }

    // ---------------------------------------------------------------- counted

    /** What the plan asks of one counted work. */
    private record Slot(Verdict affiliation, Verdict clinical) {
        boolean canFollow(final Slot other) {
            return clinical == other.clinical
                    && affiliation != Verdict.UNDECIDED
                    && other.affiliation != Verdict.UNDECIDED;
        }
    }

    private List<Sketch> counted(final YearPlan plan, final boolean isLast) {
        final List<Slot> slots = slots(plan);
        final List<Sketch> works = new ArrayList<>();
        while (works.size() < slots.size()) {
            final int at = works.size();
            final boolean paired = at + 1 < slots.size() && slots.get(at + 1).canFollow(slots.get(at));
            if (paired && at % 40 >= 38 && traps.contains(Trap.NUMBERED_PARTS)) {
                works.addAll(parts(slots.get(at), slots.get(at + 1), plan.year()));
            } else if (paired && at % 90 >= 52 && at % 90 < 54 && traps.contains(Trap.POOR_TITLE)) {
                works.addAll(poorlyTitled(slots.get(at), slots.get(at + 1), plan.year()));
            } else {
                works.add(sketcher.sketch(single(slots.get(at), plan.year(), at, isLast)));
            }
        }
        return works;
    }

    private Draft single(final Slot slot, final int year, final int at, final boolean isLast) {
        if (at % 150 == 120 && slot.affiliation() == Verdict.YES && traps.contains(Trap.LONG_BYLINE)) {
            return longByline(slot, year);
        }
        final boolean ahead = isLast && at % 25 == 5 && traps.contains(Trap.EARLY_ACCESS);
        final Draft draft = counted(slot, year);
        return ahead ? draft.aheadOfIssue() : draft;
    }

    private Draft longByline(final Slot slot, final int year) {
        final InventedPerson lead = dice.pick(people.fundedIn(year));
        final List<InventedPerson> helpers = dice.sample(people.others(), dice.between(105, 130));
        final List<InventedPerson> byline =
                Stream.concat(Stream.of(lead), helpers.stream()).toList();
        return new Draft(year, Reason.COUNTED, byline)
                .identifiedAs(lead.id())
                .clinical(slot.clinical())
                .hitOnlyLast()
                .trap(Trap.LONG_BYLINE);
    }

    private List<Slot> slots(final YearPlan plan) {
        final List<Verdict> affiliations = verdicts(plan.hits(), plan.undecided(), plan.counted());
        final List<Verdict> clinical = verdicts(plan.clinical(), plan.unclassified(), plan.counted());
        return IntStream.range(0, plan.counted())
                .mapToObj(i -> new Slot(affiliations.get(i), clinical.get(i)))
                .toList();
    }

    private List<Verdict> verdicts(final int yes, final int undecided, final int all) {
        return dice.shuffled(Stream.of(
                        Collections.nCopies(yes, Verdict.YES),
                        Collections.nCopies(undecided, Verdict.UNDECIDED),
                        Collections.nCopies(all - yes - undecided, Verdict.NO))
                .flatMap(List::stream)
                .toList());
    }

    private Draft counted(final Slot slot, final int year) {
        return funded(year, Reason.COUNTED)
                .affiliation(slot.affiliation())
                .clinical(slot.clinical())
                .types(dice.chance(15) ? DocumentType.REVIEW : DocumentType.ARTICLE);
    }

    private List<Sketch> parts(final Slot first, final Slot second, final int year) {
        final List<String> endings = dice.pick(PARTS);
        final String title = sketcher.freshTitle();
        final Draft one = counted(first, year).title(title + endings.get(0)).trap(Trap.NUMBERED_PARTS);
        final Sketch part = sketcher.sketch(one);
        final Draft two = following(one, part, second).title(title + endings.get(1));
        return List.of(part, sketcher.sketch(two.trap(Trap.NUMBERED_PARTS)));
    }

    private List<Sketch> poorlyTitled(final Slot first, final Slot second, final int year) {
        final String title = dice.pick(POOR_TITLES);
        final Draft one = counted(first, year).title(title).doiKept().trap(Trap.POOR_TITLE);
        final Sketch work = sketcher.sketch(one);
        final Draft two = following(one, work, second).title(title).doiKept();
        return List.of(work, sketcher.sketch(two.trap(Trap.POOR_TITLE)));
    }

    private static Draft following(final Draft one, final Sketch sketch, final Slot slot) {
        return new Draft(one.year(), one.reason(), one.people())
                .identifiedAs(one.identifiedPerson())
                .following(sketch)
                .affiliation(slot.affiliation())
                .clinical(slot.clinical());
    }

    // ---------------------------------------------------------------- not counted

    private List<Sketch> preprints(final List<Sketch> counted, final YearPlan plan) {
        final List<Sketch> deposited = dice.sample(counted, share(plan, 2));
        return deposited.stream()
                .filter(w -> traps.contains(Trap.PREPRINT))
                .filter(w -> !w.doiKept())
                .map(sketcher::preprintOf)
                .toList();
    }

    private List<Sketch> lookingAlike(final YearPlan plan) {
        final int year = plan.year();
        return Stream.of(
                        made(share(plan, 12), () -> new Draft(year, Reason.NOT_FUNDED, team(List.of()))),
                        madeFor(Trap.OUTSIDE_FUNDING, share(plan, 4), () -> outsideFunding(year)),
                        madeFor(Trap.HOMONYM, share(plan, 3), () -> homonym(year)),
                        madeFor(Trap.MISPLACED_ORCID, share(plan, 1), () -> misplacedOrcid(year)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Sketch> excluded(final YearPlan plan) {
        final int year = plan.year();
        final int each = share(plan, 2);
        return Stream.of(
                        madeFor(
                                Trap.RETRACTED,
                                share(plan, 1),
                                () -> funded(year, Reason.RETRACTED)
                                        .types(DocumentType.ARTICLE, DocumentType.RETRACTED)),
                        madeFor(
                                Trap.EXCLUDED_TYPE,
                                each,
                                () -> excluded(year, DocumentType.EDITORIAL).title("Editorial")),
                        madeFor(
                                Trap.EXCLUDED_TYPE,
                                each,
                                () -> excluded(year, DocumentType.LETTER)
                                        .title(dice.chance(50) ? "Reply" : "In response")),
                        madeFor(
                                Trap.EXCLUDED_TYPE,
                                share(plan, 1),
                                () -> excluded(year, DocumentType.CORRECTION)
                                        .title("Correction to: " + sketcher.freshTitle())),
                        madeFor(
                                Trap.EXCLUDED_TYPE,
                                each,
                                () -> excluded(year, DocumentType.MEETING_ABSTRACT)
                                        .onlyIn(Source.WOS)))
                .flatMap(List::stream)
                .toList();
    }

    private Draft excluded(final int year, final DocumentType type) {
        return funded(year, Reason.EXCLUDED_TYPE).types(type).doiKept();
    }

    private Draft outsideYears(final int year) {
        return new Draft(year, Reason.OUTSIDE_YEARS, team(dice.sample(people.roster(), 1)));
    }

    private Draft outsideFunding(final int year) {
        final List<InventedPerson> authors = dice.sample(people.unfundedIn(year), 1);
        return new Draft(year, Reason.OUTSIDE_FUNDING, team(authors))
                .identifiedAs(authors.get(0).id());
    }

    private Draft homonym(final int year) {
        final List<InventedPerson> authors = dice.sample(people.homonymsOfFundedIn(year), 1);
        return new Draft(year, Reason.HOMONYM, team(authors))
                .away(authors.get(0).id())
                .affiliation(dice.chance(50) ? Verdict.YES : Verdict.NO);
    }

    /** Two authors bear the ORCID of a third person, who did not write the work. */
    private Draft misplacedOrcid(final int year) {
        final InventedPerson owner = dice.pick(people.fundedIn(year));
        final List<InventedPerson> bearers = dice.sample(people.others(), 2).stream()
                .map(p -> p.withOrcid(owner.orcid()))
                .toList();
        return new Draft(year, Reason.MISPLACED_ORCID, bearers).onlyIn(Source.OPENALEX);
    }

    // ---------------------------------------------------------------- people

    private Draft funded(final int year, final Reason reason) {
        final List<InventedPerson> authors = dice.sample(people.fundedIn(year), dice.chance(20) ? 2 : 1);
        return new Draft(year, reason, team(authors))
                .identifiedAs(authors.get(0).id());
    }

    /** These people and some who never had funding, in any order. */
    private List<InventedPerson> team(final List<InventedPerson> authors) {
        final List<InventedPerson> helpers = dice.sample(people.others(), dice.between(1, LARGEST_TEAM));
        return dice.shuffled(Stream.concat(authors.stream(), helpers.stream()).toList());
    }
}
