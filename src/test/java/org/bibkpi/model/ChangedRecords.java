package org.bibkpi.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A record, and others that differ from it in one thing each. */
public final class ChangedRecords {
    /** Where the record was published. */
    public static final Venue VENUE = new Venue("J", List.of(new Issn("0028-3878")), "1", "2", "3-4");

    private static final Author AUTHOR = author("Berg", "Anna", List.of(new Orcid("0000-0002-1825-0097")), "X");
    /** The record. */
    public static final SourceRecord RECORD = record(VENUE, AUTHOR);

    private ChangedRecords() {}

    /** The record, and for each thing that a record says one that says another. */
    public static Stream<SourceRecord> all() {
        return Stream.of(
                RECORD,
                from(RECORD.id(), Source.WOS),
                with(List.of(new Doi("10.1000/b")), "T", 2020, DocumentType.ARTICLE, "Y", "C", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "U", 2020, DocumentType.ARTICLE, "Y", "C", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "T", 2021, DocumentType.ARTICLE, "Y", "C", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "T", 2020, DocumentType.REVIEW, "Y", "C", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "T", 2020, DocumentType.ARTICLE, "Z", "C", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "T", 2020, DocumentType.ARTICLE, "Y", "D", Gap.NO_ISSN_FIELD),
                with(RECORD.identifiers(), "T", 2020, DocumentType.ARTICLE, "Y", "C", Gap.NO_ORCID_FIELD),
                record(new Venue("K", VENUE.issns(), "1", "2", "3-4"), AUTHOR),
                record(new Venue("J", List.of(), "1", "2", "3-4"), AUTHOR),
                record(new Venue("J", VENUE.issns(), "2", "2", "3-4"), AUTHOR),
                record(new Venue("J", VENUE.issns(), "1", "1", "3-4"), AUTHOR),
                record(new Venue("J", VENUE.issns(), "1", "2", "3-5"), AUTHOR),
                record(VENUE),
                record(VENUE, author("Borg", "Anna", AUTHOR.orcids(), "X")),
                record(VENUE, author("Berg", "Eva", AUTHOR.orcids(), "X")),
                record(VENUE, author("Berg", "Anna", List.of(), "X")),
                record(VENUE, author("Berg", "Anna", AUTHOR.orcids(), "W")));
    }

    /** The record, found at another place. */
    public static SourceRecord moved() {
        return from(new RecordId("other.csv", 7), RECORD.source());
    }

    private static SourceRecord from(final RecordId id, final Source source) {
        return new SourceRecord(
                id,
                source,
                RECORD.identifiers(),
                RECORD.title(),
                RECORD.years(),
                RECORD.types(),
                VENUE,
                RECORD.authors(),
                RECORD.unlinkedAffiliations(),
                RECORD.categories(),
                RECORD.gaps());
    }

    /** An author with one address. */
    public static Author author(final String family, final String given, final List<Orcid> orcids, final String at) {
        return new Author(new PersonName(family, given), orcids, List.of(new Affiliation(at, at)));
    }

    /** The record with another place of publication and other authors. */
    public static SourceRecord record(final Venue venue, final Author... authors) {
        return new SourceRecord(
                new RecordId("a.csv", 1),
                Source.OTHER,
                List.of(new Doi("10.1000/a")),
                "T",
                List.of(new DatedYear(DatedYear.Basis.ISSUE, 2020)),
                Set.of(DocumentType.ARTICLE),
                venue,
                List.of(authors),
                List.of(new Affiliation("Y", "Y")),
                List.of("C"),
                Set.of(Gap.NO_ISSN_FIELD));
    }

    private static SourceRecord with(
            final List<Identifier> ids,
            final String title,
            final int year,
            final DocumentType type,
            final String address,
            final String category,
            final Gap gap) {
        return new SourceRecord(
                RECORD.id(),
                RECORD.source(),
                ids,
                title,
                List.of(new DatedYear(DatedYear.Basis.ISSUE, year)),
                Set.of(type),
                VENUE,
                RECORD.authors(),
                List.of(new Affiliation(address, address)),
                List.of(category),
                Set.of(gap));
    }
}
