package org.bibkpi.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What one export says of one work, normalised. Lists keep the source's order; nothing the source said is dropped.
 *
 * @param id where the record stands
 * @param source the database
 * @param identifiers without repeats
 * @param title repaired, without markup
 * @param years issue and online years as far as the source gives them; empty if none
 * @param types empty if the source gives none
 * @param venue journal, volume, pages
 * @param authors in the order of the byline
 * @param unlinkedAffiliations addresses that the source does not link to an author
 * @param categories subject categories of the source, such as those of Web of Science
 * @param gaps what the record cannot answer
 * @param rank how often it is cited compared with others; empty if the source does not say
 */
public record SourceRecord(
        RecordId id,
        Source source,
        List<Identifier> identifiers,
        String title,
        List<DatedYear> years,
        Set<DocumentType> types,
        Venue venue,
        List<Author> authors,
        List<Affiliation> unlinkedAffiliations,
        List<String> categories,
        Set<Gap> gaps,
        Optional<CitationRank> rank)
        implements Serializable, Comparable<SourceRecord> {
    private static final Comparator<SourceRecord> BY_CONTENT = Comparator.comparing(SourceRecord::source)
            .thenComparing(r -> r.identifiers().toString())
            .thenComparing(SourceRecord::title)
            .thenComparing(r -> r.years().toString())
            .thenComparing(r -> r.types().toString())
            .thenComparing(r -> r.venue().toString())
            .thenComparing(r -> r.authors().toString())
            .thenComparing(r -> r.unlinkedAffiliations().toString())
            .thenComparing(r -> r.categories().toString())
            .thenComparing(r -> r.gaps().toString())
            .thenComparing(r -> r.rank().toString())
            .thenComparing(SourceRecord::id);

    public SourceRecord {
        identifiers = inOrder(identifiers);
        years = inOrder(years);
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        authors = List.copyOf(authors);
        unlinkedAffiliations = List.copyOf(unlinkedAffiliations);
        categories = List.copyOf(categories);
        gaps = Collections.unmodifiableSortedSet(new TreeSet<>(gaps));
        Check.that(!title.isBlank() || !identifiers.isEmpty(), "record %s has neither a title nor an identifier", id);
    }

    /** A record whose source does not say how often it is cited compared with others. */
    public SourceRecord(
            final RecordId id,
            final Source source,
            final List<Identifier> identifiers,
            final String title,
            final List<DatedYear> years,
            final Set<DocumentType> types,
            final Venue venue,
            final List<Author> authors,
            final List<Affiliation> unlinkedAffiliations,
            final List<String> categories,
            final Set<Gap> gaps) {
        this(
                id,
                source,
                identifiers,
                title,
                years,
                types,
                venue,
                authors,
                unlinkedAffiliations,
                categories,
                gaps,
                Optional.empty());
    }

    /** Without repeats; most lists are as they should be. */
    private static <T extends Comparable<? super T>> List<T> inOrder(final List<T> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                return values.stream().distinct().sorted().toList();
            }
        }
        return List.copyOf(values);
    }

    /** Every address, whether linked to an author or not; one that several authors have comes several times. */
    public Stream<Affiliation> affiliations() {
        return Stream.concat(authors.stream().flatMap(a -> a.affiliations().stream()), unlinkedAffiliations.stream());
    }

    /** The same one after the other, for what is asked of every record. */
    public void forEachAffiliation(final Consumer<Affiliation> reader) {
        for (final Author author : authors) {
            author.affiliations().forEach(reader);
        }
        unlinkedAffiliations.forEach(reader);
    }

    /** Whether it gives any address. */
    public boolean hasAddress() {
        return !unlinkedAffiliations.isEmpty() || linksAddresses();
    }

    /** Whether an author has an address: a source may give addresses and not say whose they are. */
    public boolean linksAddresses() {
        for (final Author author : authors) {
            if (!author.affiliations().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** By database and by what the record says; only of records that say the same does their place decide. */
    @Override
    public int compareTo(final SourceRecord other) {
        return BY_CONTENT.compare(this, other);
    }
}
