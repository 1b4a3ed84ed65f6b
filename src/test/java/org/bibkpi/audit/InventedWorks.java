package org.bibkpi.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.deduplicate.Deduplicator;
import org.bibkpi.deduplicate.RecordNumbers;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.CountedFacts;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;

/** Three records: two of one work, and one that may be that work too. */
final class InventedWorks {
    static final SourceRecord SCOPUS = record(
            "a.csv",
            Source.SCOPUS,
            List.of(new Doi("10.5555/a")),
            "Nutritional management of hypertension in pregnancy",
            2020,
            new Venue("Journal", List.of(new Issn("0028-0836")), "12", "3", "101-109"));
    static final SourceRecord WOS = record(
            "b.csv",
            Source.WOS,
            List.of(new Doi("10.5555/a")),
            "Nutritional management of hypertension in pregnancy",
            2020,
            new Venue("Journal", List.of(new Issn("0028-0836")), "12", "3", "101-109"));
    static final SourceRecord PUBMED = record(
            "c.csv",
            Source.PUBMED,
            List.of(new Pmid("7")),
            "Nutritional management of hypertension in pregnancies",
            2021,
            new Venue("Another journal", List.of(), "8", "", ""));

    private InventedWorks() {}

    static Works works() {
        return new Works(
                RecordNumbers.of(List.of(file("a.csv"), file("b.csv"), file("c.csv"))),
                Deduplicator.cluster(List.of(SCOPUS, WOS, PUBMED)));
    }

    private static FileCount file(final String name) {
        return new FileCount(name, "any", Source.OTHER, 1, 0, List.of());
    }

    private static SourceRecord record(
            final String file,
            final Source source,
            final List<Identifier> identifiers,
            final String title,
            final int year,
            final Venue venue) {
        return new SourceRecord(
                new RecordId(file, 1),
                source,
                identifiers,
                title,
                List.of(new DatedYear(DatedYear.Basis.ISSUE, year), new DatedYear(DatedYear.Basis.ONLINE, year)),
                Set.of(DocumentType.ARTICLE),
                venue,
                List.of(
                        new Author(new PersonName("Holm", "Ida"), List.of(), List.of()),
                        new Author(
                                new PersonName("Berg", "Anna"),
                                List.of(),
                                List.of(new Affiliation("Some Hospital, anna@some.se", "Some Hospital")))),
                List.of(new Affiliation("Elsewhere", "Elsewhere")),
                List.of(),
                Set.of(Gap.NO_ORCID_FIELD));
    }

    /** The publication of these records as it stands at a step; an author is funded from there on. */
    static Assessment assessment(
            final String id, final Outcome outcome, final Map<Question, Tag> answers, final SourceRecord... records) {
        final boolean funded = outcome == Outcome.COUNTED;
        final Evidence author = new Evidence(records[0].id(), "author 2", "name-and-address", "P1", "");
        return new Assessment(
                id,
                new Publication(List.of(records)),
                Optional.of(new DatedYear(DatedYear.Basis.ISSUE, 2020)),
                Optional.of(DocumentType.ARTICLE),
                outcome,
                new Tag(funded ? Answer.YES : Answer.NO, "", funded ? List.of(author, author) : List.of()),
                new CountedFacts(answers, List.of(), List.of(), 0, false));
    }
}
