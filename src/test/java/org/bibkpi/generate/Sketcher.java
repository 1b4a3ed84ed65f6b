package org.bibkpi.generate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;

/**
 * Fills in what a draft leaves open. No two works share journal, neighbouring year and first author but where one
 * follows the other on purpose, so that no two are one by accident.
 */
final class Sketcher {
    private static final List<Source> SOURCES = List.of(Source.WOS, Source.SCOPUS, Source.PUBMED, Source.OPENALEX);
    private static final Set<Workplace.Claim> NO_HIT = Set.of(Workplace.Claim.NEAR, Workplace.Claim.FAR);

    private final InventedPeople people;
    private final List<Journal> journals;
    private final Set<Trap> traps;
    private final Dice dice;
    private final Titles titles;
    private final List<Department> departments =
            ResourceTable.rows("departments.tsv").stream().map(Department::of).toList();
    private final Map<String, List<Journal>> choices = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int count;

    Sketcher(final InventedPeople people, final List<Journal> journals, final Set<Trap> traps, final Dice dice) {
        this.people = people;
        this.journals = journals;
        this.traps = traps;
        this.dice = dice;
        this.titles = new Titles(dice);
    }

    /** A title that no other work has. */
    String freshTitle() {
        return titles.next(false).text();
    }

    Sketch sketch(final Draft draft) {
        count++;
        final Titles.Title title = draft.title().isEmpty()
                ? titles.next(traps.contains(Trap.TITLE_MARKUP) && dice.chance(6))
                : new Titles.Title(draft.title(), "");
        final boolean lost = draft.affiliation() == Verdict.UNDECIDED && dice.chance(60);
        final Set<Source> sources = draft.sources().isEmpty() ? sources(draft) : draft.sources();
        final Appeared appeared = appeared(draft, sources);
        final Journal journal = draft.followed().map(Sketch::journal).orElseGet(() -> journal(draft));
        return new Sketch(
                id(),
                draft.year(),
                draft.reason(),
                draft.types(),
                journal,
                title.text(),
                title.italic(),
                byline(draft, lost),
                draft.identifiedPerson(),
                sources,
                ids(draft, sources, draft.keepsDoi() ? 100 : 95),
                draft.isAheadOfIssue() ? "" : Integer.toString(draft.year() - 1950),
                draft.isAheadOfIssue() ? "" : Integer.toString(appeared.issueMonth()),
                draft.isAheadOfIssue() ? Pages.NONE : pages(draft),
                appeared,
                lost,
                draft.keepsDoi(),
                traps(draft, title, appeared));
    }

    /** The preprint of a work: the same words by the same people, another work all the same. */
    Sketch preprintOf(final Sketch work) {
        count++;
        return new Sketch(
                id(),
                work.year(),
                Reason.PREPRINT,
                Set.of(DocumentType.PREPRINT),
                Journal.PREPRINT_SERVER,
                work.title(),
                work.italic(),
                work.byline(),
                work.identified(),
                Set.of(Source.OPENALEX),
                new RecordIds("10.5555/preprint." + number(), "", "", "", openAlex()),
                "",
                "",
                Pages.NONE,
                new Appeared(0, 1, work.year(), 1),
                false,
                true,
                Set.of(Trap.PREPRINT));
    }

    private static Set<Trap> traps(final Draft draft, final Titles.Title title, final Appeared appeared) {
        final Set<Trap> met = EnumSet.noneOf(Trap.class);
        met.addAll(draft.traps());
        if (!title.italic().isEmpty()) {
            met.add(Trap.TITLE_MARKUP);
        }
        if (appeared.isEarly()) {
            met.add(Trap.EARLY_ACCESS);
        }
        return met;
    }

    private String id() {
        return "W" + number();
    }

    private String number() {
        return String.format(Locale.ROOT, "%06d", count);
    }

    private String openAlex() {
        return "W" + (9_900_000_000L + count);
    }

    private RecordIds ids(final Draft draft, final Set<Source> sources, final int doiPercent) {
        final boolean inPubmed = sources.contains(Source.PUBMED);
        final boolean hasDoi = !traps.contains(Trap.DOI_MISSING) || dice.chance(doiPercent);
        return new RecordIds(
                hasDoi ? doi(draft.year()) : "",
                inPubmed || dice.chance(60) ? Integer.toString(990_000_000 + count) : "",
                "WOS:0009" + String.format(Locale.ROOT, "%011d", count),
                "2-s2.0-99" + String.format(Locale.ROOT, "%09d", count),
                openAlex());
    }

    /** Under the prefix that is kept for examples, in forms that publishers use. */
    private String doi(final int year) {
        final int form = dice.between(1, 100);
        if (form <= 2) {
            return "10.5555/1097-" + number() + "(" + year + "0101)86:9<1707::AID-INV" + number() + ">3.0.CO;2-0";
        }
        if (form <= 20) {
            return "10.5555/S0000-" + number() + "(" + year % 100 + ")0" + number();
        }
        return form <= 60 ? "10.5555/j.invented." + year + "." + number() : "10.5555/inv" + number();
    }

    private Set<Source> sources(final Draft draft) {
        final Set<Source> sources = EnumSet.noneOf(Source.class);
        SOURCES.stream().filter(s -> dice.chance(s == Source.PUBMED ? 60 : 72)).forEach(sources::add);
        final boolean findable = sources.stream().anyMatch(Rendering.WITH_ORCID::contains);
        if (sources.isEmpty() || (!findable && !draft.identifiedPerson().isEmpty())) {
            sources.add(dice.pick(List.of(Source.WOS, Source.PUBMED, Source.OPENALEX)));
        }
        return sources;
    }

    private Appeared appeared(final Draft draft, final Set<Source> sources) {
        if (draft.isAheadOfIssue()) {
            return new Appeared(0, 1, draft.year(), dice.between(6, 12));
        }
        final boolean onlyOnlineKnown = sources.equals(Set.of(Source.OPENALEX));
        if (traps.contains(Trap.EARLY_ACCESS) && !onlyOnlineKnown && dice.chance(12)) {
            return new Appeared(draft.year(), dice.between(1, 4), draft.year() - 1, dice.between(10, 12));
        }
        final int month = dice.between(1, 12);
        return new Appeared(draft.year(), month, draft.year(), dice.between(1, month));
    }

    private Journal journal(final Draft draft) {
        final List<Journal> choices = choices(draft.year(), draft.clinical());
        final String first = draft.people().get(0).family();
        Journal journal = dice.pick(choices);
        for (int attempt = 0; attempt < 50 && isTaken(journal, first, draft.year()); attempt++) {
            journal = dice.pick(choices);
        }
        taken.add(key(journal, first, draft.year()));
        return journal;
    }

    private List<Journal> choices(final int year, final Verdict clinical) {
        return choices.computeIfAbsent(
                year + "|" + clinical,
                k -> journals.stream()
                        .filter(j -> j.clinicalIn(year) == clinical && j.standing() != Journal.Standing.MIXED)
                        .toList());
    }

    private boolean isTaken(final Journal journal, final String first, final int year) {
        return IntStream.rangeClosed(year - 1, year + 1).anyMatch(y -> taken.contains(key(journal, first, y)));
    }

    private static String key(final Journal journal, final String first, final int year) {
        return journal.linkingIssn() + "|" + first + "|" + year;
    }

    private Pages pages(final Draft draft) {
        final int count = dice.between(4, 14);
        return draft.followed()
                .filter(f -> !f.pages().last().isEmpty())
                .map(f -> Pages.of(Integer.parseInt(f.pages().last()) + 1, count))
                .orElseGet(() -> dice.chance(15)
                        ? new Pages("", "", "e" + (200_000 + this.count))
                        : Pages.of(dice.between(1, 2400), count));
    }

    // ---------------------------------------------------------------- who signs, and from where

    private List<Signature> byline(final Draft draft, final boolean lost) {
        return draft.followed().map(f -> resigned(f, draft, lost)).orElseGet(() -> signed(draft, lost));
    }

    private List<Signature> resigned(final Sketch work, final Draft draft, final boolean lost) {
        final List<Signature> fresh = signed(draft, lost);
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> new Signature(
                        fresh.get(i).person(),
                        work.byline().get(i).family(),
                        work.byline().get(i).given(),
                        fresh.get(i).posts()))
                .toList();
    }

    private List<Signature> signed(final Draft draft, final boolean lost) {
        final boolean hit = draft.affiliation() == Verdict.YES;
        final boolean weak = draft.affiliation() == Verdict.UNDECIDED && !lost;
        final int lead = leader(draft);
        final int last = draft.people().size() - 1;
        final boolean lastCannot = lead == last || draft.isAway(draft.people().get(last));
        final boolean own = !hit || lastCannot || (!draft.hitsOnlyLast() && dice.chance(80));
        final int bearer = own ? lead : last;
        return IntStream.range(0, draft.people().size())
                .mapToObj(i -> {
                    final InventedPerson person = draft.people().get(i);
                    if (weak && i == lead) {
                        return sign(person, List.of(post(people.workplace(Set.of(Workplace.Claim.WEAK)))));
                    }
                    final boolean may = hit && !draft.hitsOnlyLast() && !draft.isAway(person) && (own || i != lead);
                    return sign(person, posts(person, hit && i == bearer, may));
                })
                .toList();
    }

    /** Where the identified person stands in the byline; else the first who is not away. */
    private static int leader(final Draft draft) {
        final List<InventedPerson> people = draft.people();
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).id().equals(draft.identifiedPerson()))
                .findFirst()
                .orElseGet(() -> draft.isAway(people.get(0)) ? 1 : 0);
    }

    private List<Post> posts(final InventedPerson person, final boolean mustHit, final boolean mayHit) {
        if (mustHit) {
            final Workplace clinic = person.clinic().claim() == Workplace.Claim.HIT
                    ? person.clinic()
                    : people.workplace(Set.of(Workplace.Claim.HIT));
            return withUniversity(person, clinic);
        }
        if (mayHit && dice.chance(50)) {
            return withUniversity(person, person.clinic());
        }
        return List.of(
                post(NO_HIT.contains(person.university().claim()) ? person.university() : people.workplace(NO_HIT)));
    }

    private List<Post> withUniversity(final InventedPerson person, final Workplace clinic) {
        final Stream<Workplace> second = dice.chance(35) ? Stream.of(person.university()) : Stream.empty();
        return Stream.concat(Stream.of(clinic), second)
                .distinct()
                .map(this::post)
                .toList();
    }

    private Post post(final Workplace workplace) {
        return new Post(workplace, dice.pick(departments));
    }

    private Signature sign(final InventedPerson person, final List<Post> posts) {
        final boolean varied = traps.contains(Trap.NAME_VARIANTS);
        final boolean former = varied && !person.formerFamily().isEmpty() && dice.chance(30);
        final String given = varied && dice.chance(20) ? person.given() + " " + middleInitial(person) : person.given();
        return new Signature(person, former ? person.formerFamily() : person.family(), given, posts);
    }

    private static String middleInitial(final InventedPerson person) {
        return "AEGKLMT".charAt(Math.floorMod(person.id().hashCode(), 7)) + ".";
    }
}
