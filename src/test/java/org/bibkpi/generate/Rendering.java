package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Source;

/**
 * Shows a work to its sources. Each sees it in its own spelling and may lose something, but never so much that a
 * faultless reader of all of them could not decide: one source has every address, and one has the ORCID of the person
 * looked for.
 */
final class Rendering {
    /** Scopus exports no ORCID. */
    static final Set<Source> WITH_ORCID = Set.of(Source.WOS, Source.PUBMED, Source.OPENALEX);

    private final Dice dice;
    private final Set<Trap> traps;

    Rendering(final Dice dice, final Set<Trap> traps) {
        this.dice = dice;
        this.traps = traps;
    }

    InventedWork show(final Sketch sketch) {
        final Set<Trap> met = EnumSet.noneOf(Trap.class);
        met.addAll(sketch.traps());
        if (sketch.byline().stream().anyMatch(Signature::isVaried)) {
            met.add(Trap.NAME_VARIANTS);
        }
        final Map<Source, List<InventedRecord>> records = new EnumMap<>(Source.class);
        final List<Source> sources = new ArrayList<>(new TreeSet<>(sketch.sources()));
        final Source whole = dice.pick(sources);
        final List<Source> identifying =
                sources.stream().filter(WITH_ORCID::contains).toList();
        final Source witness = identifying.isEmpty() ? whole : dice.pick(identifying);
        for (final Source source : sources) {
            final InventedRecord record = record(sketch, source, source == whole, source == witness, met);
            records.put(source, rare(Trap.REPEATED_RECORD, 1, met) ? List.of(record, record) : List.of(record));
        }
        return new InventedWork(truth(sketch, records, met), records);
    }

    private InventedRecord record(
            final Sketch sketch, final Source source, final boolean whole, final boolean witness, final Set<Trap> met) {
        return new InventedRecord(
                sketch.id(),
                ids(sketch, source, met),
                sketch.title(),
                sketch.italic(),
                isCrude(sketch, source, met) ? Set.of(DocumentType.ARTICLE) : sketch.types(),
                sketch.journal(),
                sketch.volume(),
                sketch.issue(),
                sketch.pages(),
                sketch.appeared(),
                authors(sketch, source, whole, witness, met),
                sketch.journal().isListed(),
                dice.chance(15) ? "Region Stockholm (ALF project)" : "");
    }

    private boolean isCrude(final Sketch sketch, final Source source, final Set<Trap> met) {
        return source == Source.OPENALEX
                && sketch.reason() == Reason.EXCLUDED_TYPE
                && sketch.sources().size() > 1
                && rare(Trap.CRUDE_TYPE, 60, met);
    }

    private RecordIds ids(final Sketch sketch, final Source source, final Set<Trap> met) {
        final RecordIds all = sketch.ids();
        final boolean showsPmid = source == Source.PUBMED || dice.chance(85);
        return new RecordIds(
                doi(sketch, source, met),
                showsPmid ? all.pmid() : "",
                source == Source.WOS ? all.ut() : "",
                source == Source.SCOPUS ? all.eid() : "",
                source == Source.OPENALEX ? all.openAlex() : "");
    }

    private String doi(final Sketch sketch, final Source source, final Set<Trap> met) {
        final String doi = sketch.ids().doi();
        if (doi.isEmpty()) {
            return doi;
        }
        if (!sketch.doiKept() && rare(Trap.DOI_MISSING, 8, met)) {
            return "";
        }
        if (source == Source.OPENALEX) {
            return "https://doi.org/" + AsciiCase.lower(doi);
        }
        return rare(Trap.DOI_SPELLING, 12, met) ? respelt(doi) : doi;
    }

    private String respelt(final String doi) {
        return dice.pick(List.of(
                AsciiCase.upper(doi),
                "https://doi.org/" + doi,
                "http://dx.doi.org/" + AsciiCase.upper(doi),
                "doi:" + doi));
    }

    private List<RecordAuthor> authors(
            final Sketch sketch, final Source source, final boolean whole, final boolean witness, final Set<Trap> met) {
        final boolean lossy = traps.contains(Trap.LOST_ADDRESSES) && !whole;
        final boolean none = sketch.addressesLost() || (lossy && dice.chance(12));
        final boolean onlyFirst = lossy && !none && source == Source.PUBMED && dice.chance(12);
        if (none || onlyFirst) {
            met.add(Trap.LOST_ADDRESSES);
        }
        final boolean folded = source == Source.WOS && traps.contains(Trap.NAME_VARIANTS) && dice.chance(50);
        final List<RecordAuthor> authors = new ArrayList<>();
        for (final Signature signature : sketch.byline()) {
            final boolean showsAddresses = !none && (!onlyFirst || authors.isEmpty());
            final boolean showsOrcid =
                    (witness && signature.person().id().equals(sketch.identified())) || dice.chance(50);
            authors.add(author(
                    signature,
                    folded,
                    WITH_ORCID.contains(source) && showsOrcid,
                    showsAddresses ? addresses(signature, source, authors.isEmpty(), met) : List.of(),
                    authors.isEmpty()));
        }
        return authors;
    }

    private static RecordAuthor author(
            final Signature signature,
            final boolean folded,
            final boolean showsOrcid,
            final List<RecordAddress> addresses,
            final boolean corresponding) {
        final InventedPerson person = signature.person();
        return new RecordAuthor(
                person.id(),
                Integer.parseInt(person.id().substring(1)),
                folded ? AsciiFolding.fold(signature.family()) : signature.family(),
                folded ? AsciiFolding.fold(signature.given()) : signature.given(),
                showsOrcid ? person.orcid() : "",
                addresses,
                corresponding ? email(person) : "");
    }

    private static String email(final InventedPerson person) {
        final String local = AsciiFolding.fold(person.given() + "." + person.family());
        return AsciiCase.lower(local.replaceAll("[^A-Za-z.]+", "")) + "@karolinska.example";
    }

    private List<RecordAddress> addresses(
            final Signature signature, final Source source, final boolean corresponding, final Set<Trap> met) {
        final List<RecordAddress> addresses =
                signature.posts().stream().map(p -> address(p, source, met)).toList();
        if (source != Source.PUBMED) {
            return addresses;
        }
        final boolean joined = traps.contains(Trap.NAME_FORMS) && dice.chance(20);
        final List<RecordAddress> written = joined && addresses.size() > 1 ? List.of(join(addresses)) : addresses;
        final String tail = corresponding && dice.chance(30) ? " Electronic address: " + email(signature.person()) : "";
        return written.stream()
                .map(a -> new RecordAddress(
                        a.text() + "." + tail + (tail.isEmpty() ? "" : "."), a.organisation(), a.claim()))
                .toList();
    }

    /** Several organisations in one string, as submitted by some publishers. */
    private static RecordAddress join(final List<RecordAddress> addresses) {
        return new RecordAddress(
                addresses.stream().map(RecordAddress::text).collect(Collectors.joining("; ")),
                addresses.stream().map(RecordAddress::organisation).collect(Collectors.joining("; ")),
                addresses.stream()
                        .map(RecordAddress::claim)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    }

    private RecordAddress address(final Post post, final Source source, final Set<Trap> met) {
        return new RecordAddress(
                written(post, source, met),
                post.workplace().organisation(),
                post.workplace().claim());
    }

    private String written(final Post post, final Source source, final Set<Trap> met) {
        if (source == Source.WOS) {
            final String text = post.abbreviated(dice);
            return rare(Trap.NAME_FORMS, 3, met) ? AsciiCase.upper(text) : text;
        }
        if (!traps.contains(Trap.NAME_FORMS)) {
            return post.plain();
        }
        if (source == Source.SCOPUS) {
            return post.english(dice);
        }
        if (rare(Trap.NAME_FORMS, 15, met)) {
            return post.swedish(dice);
        }
        final String text = post.english(dice);
        return source == Source.OPENALEX && rare(Trap.NAME_FORMS, 8, met) ? oddly(text) : text;
    }

    private String oddly(final String text) {
        return dice.pick(
                List.of("1 " + text, "1" + text, AsciiCase.upper(text), text.replace(", ", " , "), text + "."));
    }

    private boolean rare(final Trap trap, final int percent, final Set<Trap> met) {
        final boolean happens = traps.contains(trap) && dice.chance(percent);
        if (happens) {
            met.add(trap);
        }
        return happens;
    }

    private static TruthRow truth(
            final Sketch sketch, final Map<Source, List<InventedRecord>> records, final Set<Trap> met) {
        final List<RecordAuthor> authors =
                shown(records).flatMap(r -> r.authors().stream()).toList();
        final Set<String> funded = sketch.byline().stream()
                .map(Signature::person)
                .filter(p -> p.fundedIn(sketch.year()))
                .map(InventedPerson::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new TruthRow(
                sketch.id(),
                sketch.year(),
                isProvisional(sketch),
                sketch.reason(),
                affiliation(authors),
                affiliation(authors.stream()
                        .filter(a -> funded.contains(a.personId()))
                        .toList()),
                sketch.journal().clinicalIn(sketch.year()),
                funded,
                Set.copyOf(records.keySet()),
                identifiers(sketch, records),
                Set.copyOf(met));
    }

    private static Stream<InventedRecord> shown(final Map<Source, List<InventedRecord>> records) {
        return records.values().stream().flatMap(List::stream);
    }

    private static boolean isProvisional(final Sketch sketch) {
        return !sketch.appeared().hasIssue() || sketch.sources().equals(Set.of(Source.OPENALEX));
    }

    private static Verdict affiliation(final List<RecordAuthor> authors) {
        final Set<Workplace.Claim> claims = authors.stream()
                .flatMap(a -> a.addresses().stream())
                .map(RecordAddress::claim)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Workplace.Claim.class)));
        if (claims.contains(Workplace.Claim.HIT)) {
            return Verdict.YES;
        }
        return claims.isEmpty() || claims.contains(Workplace.Claim.WEAK) ? Verdict.UNDECIDED : Verdict.NO;
    }

    private static List<String> identifiers(final Sketch sketch, final Map<Source, List<InventedRecord>> records) {
        final boolean showsDoi = shown(records).anyMatch(r -> !r.ids().doi().isEmpty());
        final boolean showsPmid = shown(records).anyMatch(r -> !r.ids().pmid().isEmpty());
        final RecordIds ids = sketch.ids();
        return new RecordIds(
                        showsDoi ? AsciiCase.lower(ids.doi()) : "",
                        showsPmid ? ids.pmid() : "",
                        records.containsKey(Source.WOS) ? ids.ut() : "",
                        records.containsKey(Source.SCOPUS) ? ids.eid() : "",
                        records.containsKey(Source.OPENALEX) ? ids.openAlex() : "")
                .all();
    }
}
