package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.OpenAlexId;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.ScopusEid;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.bibkpi.model.WosUt;

/**
 * The records of a {@link BulkCorpus} as four databases have them, without the way through files: 2.75 records a work. Each
 * database spells in its own way, leaves out the DOI here and there, and mistypes now and then.
 */
public final class BulkRecords {
    /** The databases, in the order of the files that {@link #ofWork} names. */
    public static final List<Source> SOURCES = List.of(Source.OPENALEX, Source.WOS, Source.PUBMED, Source.SCOPUS);

    private final BulkCorpus corpus;

    /** Records of about so many works. */
    public BulkRecords(final long seed, final long works) {
        this.corpus = new BulkCorpus(seed, works);
    }

    /** What each database that has the work says of it; the work's number, from 0, is the place in the database's file. */
    public Stream<SourceRecord> ofWork(final long work) {
        return SOURCES.stream().filter(source -> corpus.isIn(work, source)).map(source -> record(work, source));
    }

    private SourceRecord record(final long work, final Source source) {
        final InventedRecord record = corpus.record(work, source);
        final Dice dice = corpus.dice(work * SOURCES.size() + SOURCES.indexOf(source));
        return new SourceRecord(
                new RecordId(source.name(), work + 1),
                source,
                identifiers(record.ids(), source, dice),
                title(record.title(), source, dice),
                List.of(new DatedYear(DatedYear.Basis.ISSUE, record.appeared().issueYear())),
                record.types(),
                venue(record, source, dice),
                record.authors().stream()
                        .map(a -> new Author(name(a, source), List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static List<Identifier> identifiers(final RecordIds ids, final Source source, final Dice dice) {
        final List<Identifier> shown = new ArrayList<>();
        if (!ids.doi().isEmpty() && dice.chance(90)) {
            shown.add(new Doi(ids.doi().replace("https://doi.org/", "")));
        }
        shown.add(
                switch (source) {
                    case WOS -> new WosUt(ids.ut());
                    case PUBMED -> new Pmid(ids.pmid());
                    case SCOPUS -> new ScopusEid(ids.eid());
                    default -> new OpenAlexId(ids.openAlex());
                });
        return shown;
    }

    private static String title(final String title, final Source source, final Dice dice) {
        if (dice.chance(3)) {
            final int at = dice.between(1, title.length() - 1);
            return title.substring(0, at - 1) + title.substring(at);
        }
        return switch (source) {
            case WOS -> title.toUpperCase(Locale.ROOT);
            case PUBMED -> title + ".";
            default -> title;
        };
    }

    private static Venue venue(final InventedRecord record, final Source source, final Dice dice) {
        final Journal journal = record.journal();
        return new Venue(
                source == Source.WOS ? journal.abbreviation() : journal.title(),
                source == Source.PUBMED
                        ? List.of()
                        : journal.issns().stream().map(Issn::new).toList(),
                dice.chance(97) ? record.volume() : "",
                record.issue(),
                dice.chance(97) ? record.pages().medline() : "");
    }

    private static PersonName name(final RecordAuthor author, final Source source) {
        return new PersonName(
                author.family(),
                source == Source.SCOPUS
                        ? author.dottedInitials()
                        : source == Source.PUBMED ? author.initials() : author.given());
    }
}
