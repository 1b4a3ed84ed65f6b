package org.bibkpi.deduplicate;

import java.util.List;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * A number for all that a record says, whatever file and place it stands in: where the rules leave a choice, it decides,
 * so that the order of the files and of the records in them never does.
 */
final class ContentHash {
    private long hash = TextHash.EMPTY;

    private ContentHash() {}

    static long of(final SourceRecord source) {
        final ContentHash content = new ContentHash();
        content.addHead(source);
        content.addVenue(source.venue());
        for (final Author author : source.authors()) {
            content.addAuthor(author);
        }
        content.addAffiliations(source.unlinkedAffiliations());
        source.categories().forEach(content::add);
        source.gaps().forEach(gap -> content.add(gap.name()));
        source.rank().ifPresent(rank -> content.add(rank.toString()));
        return TextHash.spread(content.hash);
    }

    private void addHead(final SourceRecord source) {
        add(source.source().name());
        add(source.title());
        for (final Identifier identifier : source.identifiers()) {
            add(identifier.scheme().name());
            add(identifier.value());
        }
        for (final DatedYear year : source.years()) {
            add(year.basis().name());
            hash = TextHash.append(hash, year.year());
        }
        for (final DocumentType type : source.types()) {
            add(type.name());
        }
    }

    private void addVenue(final Venue venue) {
        add(venue.title());
        venue.issns().forEach(issn -> add(issn.value()));
        add(venue.volume());
        add(venue.issue());
        add(venue.pages());
    }

    private void addAuthor(final Author author) {
        add(author.name().family());
        add(author.name().given());
        for (final Orcid orcid : author.orcids()) {
            add(orcid.value());
        }
        addAffiliations(author.affiliations());
    }

    private void addAffiliations(final List<Affiliation> affiliations) {
        for (final Affiliation affiliation : affiliations) {
            add(affiliation.asWritten());
        }
    }

    private void add(final String text) {
        hash = TextHash.append(hash, text.hashCode());
    }
}
