package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Author;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;

/**
 * The authors of a publication across its source records, so that an ORCID iD from one and an address from another
 * meet. Records are laid over the longest byline: by place and name, by ORCID iD, then by a name that only one author
 * can have. An author that fits nowhere is kept as one of its own: a person counted twice in a byline does no harm,
 * two persons made one do.
 */
public final class AuthorAlignment {
    private final List<RecordId> sources;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<Orcid> untrusted;

    private AuthorAlignment(final Publication publication) {
        this.sources = publication.sources().stream().map(SourceRecord::id).toList();
        this.untrusted = onSeveralAuthors(publication.sources().stream());
    }

    /** The authors in the order of the longest byline; an ORCID iD that stands on two of them is left out. */
    public static List<AlignedAuthor> of(final Publication publication) {
        final AuthorAlignment alignment = new AuthorAlignment(publication);
        publication.sources().stream()
                .sorted(Comparator.comparing((SourceRecord r) -> -r.authors().size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(alignment::lay);
        return alignment.result();
    }

    private static Set<Orcid> onSeveralAuthors(final Stream<SourceRecord> records) {
        return records.flatMap(r -> repeated(r.authors().stream().map(Author::orcids)))
                .collect(Collectors.toSet());
    }

    private static Stream<Orcid> repeated(final Stream<List<Orcid>> byline) {
        final Set<Orcid> seen = new HashSet<>();
        return byline.flatMap(orcids -> orcids.stream().distinct()).filter(o -> !seen.add(o)).toList().stream();
    }

    private void lay(final SourceRecord source) {
        final List<Author> authors = source.authors();
        final Map<Integer, Slot> places = new TreeMap<>();
        final Set<Slot> taken = new HashSet<>();
        final List<Slot> before = List.copyOf(slots);
        final Map<Orcid, Slot> byOrcid = byOrcid(before);
        place(
                authors,
                places,
                taken,
                i -> i < before.size() && before.get(i).fits(authors.get(i))
                        ? Optional.of(before.get(i))
                        : Optional.empty());
        place(
                authors,
                places,
                taken,
                i -> authors.get(i).orcids().stream()
                        .filter(byOrcid::containsKey)
                        .map(byOrcid::get)
                        .findFirst());
        place(authors, places, taken, i -> onlyFit(authors.get(i), before, taken));
        place(authors, places, taken, i -> Optional.of(newSlot()));
        places.forEach((i, slot) -> slot.add(source.id(), i + 1, authors.get(i)));
    }

    private static void place(
            final List<Author> authors,
            final Map<Integer, Slot> places,
            final Set<Slot> taken,
            final IntFunction<Optional<Slot>> choice) {
        IntStream.range(0, authors.size())
                .filter(i -> !places.containsKey(i))
                .forEach(i -> choice.apply(i).filter(taken::add).ifPresent(slot -> places.put(i, slot)));
    }

    private Map<Orcid, Slot> byOrcid(final List<Slot> before) {
        final Map<Orcid, Slot> byOrcid = new HashMap<>();
        before.forEach(
                s -> s.orcids.stream().filter(o -> !untrusted.contains(o)).forEach(o -> byOrcid.putIfAbsent(o, s)));
        return byOrcid;
    }

    private static Optional<Slot> onlyFit(final Author author, final List<Slot> before, final Set<Slot> taken) {
        final List<Slot> fits = before.stream()
                .filter(s -> !taken.contains(s) && s.fits(author))
                .limit(2)
                .toList();
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
    }

    private Slot newSlot() {
        final Slot slot = new Slot();
        slots.add(slot);
        return slot;
    }

    private List<AlignedAuthor> result() {
        final Set<Orcid> shared =
                repeated(slots.stream().map(s -> List.copyOf(s.orcids))).collect(Collectors.toSet());
        shared.addAll(untrusted);
        return slots.stream().map(s -> s.without(shared, sources)).toList();
    }

    /** An author in the making; compared by identity. */
    private static final class Slot {
        private final List<PersonName> names = new ArrayList<>();
        private final Set<PersonName> known = new HashSet<>();
        private final List<BylineName> spellings = new ArrayList<>();
        private final Set<Orcid> orcids = new HashSet<>();
        private final List<Affiliation> affiliations = new ArrayList<>();
        private final Map<RecordId, Integer> positions = new HashMap<>();

        boolean fits(final Author author) {
            if (known.contains(author.name())) {
                return true;
            }
            final BylineName name = new BylineName(AuthorKey.of(author.name()));
            return spellings.stream().anyMatch(name::compatible);
        }

        void add(final RecordId source, final int position, final Author author) {
            names.add(author.name());
            if (known.add(author.name())) {
                spellings.add(new BylineName(AuthorKey.of(author.name())));
            }
            orcids.addAll(author.orcids());
            affiliations.addAll(author.affiliations());
            positions.put(source, position);
        }

        AlignedAuthor without(final Set<Orcid> untrusted, final List<RecordId> sources) {
            final List<Orcid> trusted =
                    orcids.stream().filter(o -> !untrusted.contains(o)).toList();
            return new AlignedAuthor(names, trusted, affiliations, inOrder(sources));
        }

        private Map<RecordId, Integer> inOrder(final List<RecordId> sources) {
            final Map<RecordId, Integer> ordered = new LinkedHashMap<>();
            sources.forEach(s -> Optional.ofNullable(positions.get(s)).ifPresent(place -> ordered.put(s, place)));
            return ordered;
        }
    }
}
