package org.bibkpi.audit;

import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.TextDigest;
import org.bibkpi.model.Venue;

/**
 * A digest of everything a record says, so that two runs can tell whether its database changed it. Where it stands does
 * not matter. It cannot be read back, which keeps the authors' names out of the evidence.
 */
final class RecordDigest {
    private final TextDigest digest = new TextDigest();

    private RecordDigest() {}

    static String of(final SourceRecord record) {
        final RecordDigest digest = new RecordDigest();
        digest.addHead(record);
        digest.addVenue(record.venue());
        record.authors().forEach(digest::addAuthor);
        digest.digest.addAll(record.unlinkedAffiliations(), Affiliation::asWritten);
        digest.digest.addAll(record.categories());
        digest.digest.addAll(record.gaps(), Enum::name);
        return digest.digest.value();
    }

    private void addHead(final SourceRecord record) {
        digest.add(record.source().name());
        digest.addAll(record.identifiers(), Identifier::value);
        digest.add(record.title());
        digest.addAll(record.years(), year -> year.basis().name() + year.year());
        digest.addAll(record.types(), Enum::name);
    }

    private void addVenue(final Venue venue) {
        digest.add(venue.title());
        digest.addAll(venue.issns(), Issn::value);
        digest.add(venue.volume());
        digest.add(venue.issue());
        digest.add(venue.pages());
    }

    private void addAuthor(final Author author) {
        digest.add(author.name().family());
        digest.add(author.name().given());
        digest.addAll(author.orcids(), Orcid::value);
        digest.addAll(author.affiliations(), Affiliation::asWritten);
    }
}
