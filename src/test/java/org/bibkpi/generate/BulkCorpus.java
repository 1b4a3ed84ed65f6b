package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;

/**
 * Invented works of any number for measuring speed: each follows from the seed and its own number alone, so that nothing
 * is held and parts can be made at the same time. Databases overlap as real ones do. Unlike {@link InventedWorld} it
 * sets no traps.
 */
final class BulkCorpus {
    static final int FIRST_YEAR = 2014;
    static final int LAST_YEAR = 2023;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final Map<Source, Integer> PERCENT_IN =
            Map.of(Source.OPENALEX, 100, Source.WOS, 55, Source.PUBMED, 60, Source.SCOPUS, 60);
    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "xa", "ze", "bri",
            "cla", "dro", "flu");
    private static final List<String> ENDINGS = List.of("mab", "nib", "statin", "pril", "cillin", "vir", "zole");
    private static final Set<DocumentType> ONLY_IN_OPENALEX = Set.of(DocumentType.BOOK_CHAPTER, DocumentType.DATASET);

    private final long seed;
    private final int world;
    private final BulkPeople people = new BulkPeople();
    private final List<Journal> journals =
            ResourceTable.rows("journals.tsv").stream().map(Journal::of).toList();
    private final Map<String, List<String>> titleParts = ResourceTable.rows("title_parts.tsv").stream()
            .collect(Collectors.groupingBy(r -> r.get(0), Collectors.mapping(r -> r.get(1), Collectors.toList())));

    /** A corpus of about so many works: the more works, the more authors. */
    BulkCorpus(final long seed, final long works) {
        this.seed = seed;
        this.world = (int) Math.min(1_000_000, Math.max(1_000, works * 6 / 10));
    }

    BulkPeople people() {
        return people;
    }

    List<Journal> journals() {
        return journals;
    }

    /** Chance that follows from a work's number, for whatever else a format shows of it. */
    Dice dice(final long work) {
        return new Dice((seed + work) * MIX);
    }

    /** Whether a database has the work. */
    boolean isIn(final long work, final Source source) {
        final boolean has = dice(~(work * 31 + source.name().length())).chance(PERCENT_IN.getOrDefault(source, 0));
        return has && (source == Source.OPENALEX || !ONLY_IN_OPENALEX.contains(type(work)));
    }

    private DocumentType type(final long work) {
        final int throwOfDice = dice(work).between(0, 99);
        if (throwOfDice < 78) {
            return DocumentType.ARTICLE;
        }
        if (throwOfDice < 90) {
            return DocumentType.REVIEW;
        }
        return List.of(
                        DocumentType.LETTER,
                        DocumentType.EDITORIAL,
                        DocumentType.CORRECTION,
                        DocumentType.BOOK_CHAPTER,
                        DocumentType.DATASET)
                .get((throwOfDice - 90) / 2);
    }

    /** What a database says of a work. */
    InventedRecord record(final long work, final Source source) {
        final DocumentType type = type(work);
        final Dice dice = dice(work + 1_000_000_007L);
        final int year = dice.between(FIRST_YEAR, LAST_YEAR);
        final int month = dice.between(1, 12);
        final Journal journal = dice.pick(journals);
        final String title = title(dice);
        final Pages pages = Pages.of(dice.between(1, 2400), dice.between(4, 14));
        return new InventedRecord(
                "work" + work,
                ids(work, dice.chance(92), source),
                title,
                "",
                Set.of(type),
                journal,
                Integer.toString(year - 1950),
                Integer.toString(month),
                pages,
                new Appeared(year, month, year, month),
                authors(dice, source),
                true,
                "");
    }

    private String title(final Dice dice) {
        return part("opening", dice) + " " + part("condition", dice) + " " + part("group", dice) + " treated with "
                + substance(dice) + ": " + part("design", dice);
    }

    private String part(final String name, final Dice dice) {
        return dice.pick(titleParts.getOrDefault(name, List.of("")));
    }

    private static String substance(final Dice dice) {
        return dice.pick(SYLLABLES)
                + dice.pick(SYLLABLES)
                + dice.pick(SYLLABLES)
                + dice.pick(SYLLABLES)
                + dice.pick(ENDINGS);
    }

    private static RecordIds ids(final long work, final boolean withDoi, final Source source) {
        final String doi = withDoi ? String.format(Locale.ROOT, "10.99999/inv.%d.%d", work % 997, work) : "";
        return new RecordIds(
                source == Source.OPENALEX && withDoi ? "https://doi.org/" + doi : doi,
                Long.toString(70_000_000L + work),
                String.format(Locale.ROOT, "WOS:%015d", work),
                "2-s2.0-" + (95_000_000_000L + work),
                "W" + (9_000_000_000L + work));
    }

    /** Three works in a hundred are by people of the roster, five more name a care provider of the region. */
    private List<RecordAuthor> authors(final Dice dice, final Source source) {
        final int lot = dice.between(0, 99);
        final int team = lot == 99 ? dice.between(20, 130) : dice.between(1, 4) + dice.between(0, 4);
        final List<Integer> byline = new ArrayList<>();
        for (int i = 0; i < team; i++) {
            byline.add(people.stranger(dice, world));
        }
        if (lot < 3) {
            byline.set(dice.between(0, team - 1), people.funded(dice));
        } else if (lot < 8) {
            byline.set(dice.between(0, team - 1), people.clinician(dice));
        }
        return IntStream.range(0, team)
                .mapToObj(i -> author(byline.get(i), i == 0, source, dice))
                .toList();
    }

    private RecordAuthor author(final int person, final boolean first, final Source source, final Dice dice) {
        return new RecordAuthor(
                "P" + person,
                person,
                people.family(person),
                people.given(person),
                Rendering.WITH_ORCID.contains(source) ? people.orcid(person) : "",
                people.addresses(person, source == Source.WOS, dice),
                first ? people.email(person) : "");
    }
}
