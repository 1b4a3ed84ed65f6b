package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
 * two persons made one do. Asked of every publication, so in plain loops.
 */
public final class AuthorAlignment {
    private static final Comparator<SourceRecord> LONGEST_FIRST =
            Comparator.comparing((SourceRecord r) -> -r.authors().size()).thenComparing(Comparator.naturalOrder());

    private final List<RecordId> sources;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<Orcid> untrusted;

    private AuthorAlignment(final List<SourceRecord> records) {
        this.sources = records.stream().map(SourceRecord::id).toList();
        this.untrusted = onSeveralAuthors(records);
    }

    /** The authors in the order of the longest byline; an ORCID iD that stands on two of them is left out. */
    public static List<AlignedAuthor> of(final Publication publication) {
        final AuthorAlignment alignment = new AuthorAlignment(publication.sources());
        final List<SourceRecord> longestFirst = new ArrayList<>(publication.sources());
        longestFirst.sort(LONGEST_FIRST);
        longestFirst.forEach(alignment::lay);
        return alignment.result();
    }

    private static Set<Orcid> onSeveralAuthors(final List<SourceRecord> records) {
        final Set<Orcid> several = new HashSet<>();
        for (final SourceRecord record : records) {
            final Set<Orcid> seen = new HashSet<>();
            for (final Author author : record.authors()) {
                addRepeated(new HashSet<>(author.orcids()), seen, several);
            }
        }
        return several;
    }

    private static void addRepeated(final Set<Orcid> orcids, final Set<Orcid> seen, final Set<Orcid> repeated) {
        for (final Orcid orcid : orcids) {
            if (!seen.add(orcid)) {
                repeated.add(orcid);
            }
        }
    }

    private void lay(final SourceRecord source) {
        if (slots.isEmpty()) {
            layFirst(source);
        } else {
            layOver(source);
        }
    }

    private void layFirst(final SourceRecord source) {
        for (int i = 0; i < source.authors().size(); i++) {
            newSlot().add(source.id(), i + 1, source.authors().get(i));
        }
    }

    private void layOver(final SourceRecord source) {
        final List<Author> authors = source.authors();
        final Map<Integer, Slot> places = new HashMap<>();
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
        place(authors, places, taken, i -> first(authors.get(i).orcids(), byOrcid));
        place(authors, places, taken, i -> onlyFit(authors.get(i), before, taken));
        place(authors, places, taken, i -> Optional.of(newSlot()));
        places.forEach((i, slot) -> slot.add(source.id(), i + 1, authors.get(i)));
    }

    private static void place(
            final List<Author> authors,
            final Map<Integer, Slot> places,
            final Set<Slot> taken,
            final IntFunction<Optional<Slot>> choice) {
        if (places.size() == authors.size()) {
            return;
        }
        for (int i = 0; i < authors.size(); i++) {
            if (!places.containsKey(i)) {
                final Optional<Slot> slot = choice.apply(i);
                if (slot.isPresent() && taken.add(slot.get())) {
                    places.put(i, slot.get());
                }
            }
        }
    }

    private static Optional<Slot> first(final List<Orcid> orcids, final Map<Orcid, Slot> byOrcid) {
        for (final Orcid orcid : orcids) {
            final Slot slot = byOrcid.get(orcid);
            if (slot != null) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private Map<Orcid, Slot> byOrcid(final List<Slot> before) {
        final Map<Orcid, Slot> byOrcid = new HashMap<>();
        for (final Slot slot : before) {
            for (final Orcid orcid : slot.orcids) {
                if (!untrusted.contains(orcid)) {
                    byOrcid.putIfAbsent(orcid, slot);
                }
            }
        }
        return byOrcid;
    }

    private static Optional<Slot> onlyFit(final Author author, final List<Slot> before, final Set<Slot> taken) {
        Optional<Slot> fit = Optional.empty();
        for (final Slot slot : before) {
            if (!taken.contains(slot) && slot.fits(author)) {
                if (fit.isPresent()) {
                    return Optional.empty();
                }
                fit = Optional.of(slot);
            }
        }
        return fit;
    }

    private Slot newSlot() {
        final Slot slot = new Slot();
        slots.add(slot);
        return slot;
    }

    private List<AlignedAuthor> result() {
        final Set<Orcid> shared = new HashSet<>(untrusted);
        final Set<Orcid> seen = new HashSet<>();
        for (final Slot slot : slots) {
            addRepeated(slot.orcids, seen, shared);
        }
        final List<AlignedAuthor> authors = new ArrayList<>(slots.size());
        for (final Slot slot : slots) {
            authors.add(slot.without(shared, sources));
        }
        return authors;
    }

    /** An author in the making; compared by identity. */
    private static final class Slot {
        private final List<PersonName> names = new ArrayList<>();
        private final Set<PersonName> known = new LinkedHashSet<>();
        private final List<BylineName> spellings = new ArrayList<>();
        private final Set<Orcid> orcids = new HashSet<>();
        private final List<Affiliation> affiliations = new ArrayList<>();
        private final Map<RecordId, Integer> positions = new HashMap<>();

        boolean fits(final Author author) {
            if (known.contains(author.name())) {
                return true;
            }
            final BylineName name = new BylineName(AuthorKey.of(author.name()));
            for (final BylineName spelling : spellings()) {
                if (name.compatible(spelling)) {
                    return true;
                }
            }
            return false;
        }

        /** Those of the names known so far; few are ever asked for, as most sources spell a name alike. */
        private List<BylineName> spellings() {
            if (spellings.size() < known.size()) {
                spellings.clear();
                for (final PersonName name : known) {
                    spellings.add(new BylineName(AuthorKey.of(name)));
                }
            }
            return spellings;
        }

        void add(final RecordId source, final int position, final Author author) {
            names.add(author.name());
            known.add(author.name());
            orcids.addAll(author.orcids());
            affiliations.addAll(author.affiliations());
            positions.put(source, position);
        }

        AlignedAuthor without(final Set<Orcid> untrusted, final List<RecordId> sources) {
            final List<Orcid> trusted = new ArrayList<>();
            for (final Orcid orcid : orcids) {
                if (!untrusted.contains(orcid)) {
                    trusted.add(orcid);
                }
            }
            return new AlignedAuthor(names, trusted, affiliations, inOrder(sources));
        }

        private Map<RecordId, Integer> inOrder(final List<RecordId> sources) {
            final Map<RecordId, Integer> ordered = new LinkedHashMap<>();
            for (final RecordId source : sources) {
                if (positions.containsKey(source)) {
                    ordered.put(source, positions.get(source));
                }
            }
            return ordered;
        }
    }
}
