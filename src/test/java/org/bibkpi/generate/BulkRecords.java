package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * The records of {@link BulkWorks} as four databases have them, without the way through files: 2.75 records a work. Each
 * database spells in its own way, leaves out the DOI or the place here and there, takes another year, and mistypes now and
 * then.
 */
public final class BulkRecords {
    /** The databases, in the order of the files that {@link #ofWork} names. */
    public static final List<Source> SOURCES = List.of(Source.OPENALEX, Source.WOS, Source.PUBMED, Source.SCOPUS);

    private static final Map<Source, Integer> PERCENT_IN =
            Map.of(Source.OPENALEX, 100, Source.WOS, 55, Source.PUBMED, 60, Source.SCOPUS, 60);

    private final BulkWorks works;

    /** Records of works that follow from this seed. */
    public BulkRecords(final long seed) {
        this.works = new BulkWorks(seed);
    }

    /** What each database that has the work says of it; the work's number, from 0, is the place in the database's file. */
    public Stream<SourceRecord> ofWork(final long number) {
        final BulkWork work = works.work(number);
        final List<SourceRecord> records = new ArrayList<>(SOURCES.size());
        for (int i = 0; i < SOURCES.size(); i++) {
            final Dice dice = works.dice(-number * SOURCES.size() - i - 1);
            if (dice.chance(PERCENT_IN.getOrDefault(SOURCES.get(i), 0))) {
                records.add(record(work, SOURCES.get(i), dice));
            }
        }
        return records.stream();
    }

    private static SourceRecord record(final BulkWork work, final Source source, final Dice dice) {
        return new SourceRecord(
                new RecordId(source.name(), work.number() + 1),
                source,
                identifiers(work, source, dice),
                title(work.title(), source, dice),
                List.of(new DatedYear(DatedYear.Basis.ISSUE, work.year() - (dice.chance(3) ? 1 : 0))),
                work.types(),
                venue(work, source, dice),
                work.authors().stream()
                        .map(a -> new Author(name(a, source), List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static List<Identifier> identifiers(final BulkWork work, final Source source, final Dice dice) {
        final List<Identifier> shown = new ArrayList<>();
        if (!work.doi().isEmpty() && dice.chance(90)) {
            shown.add(new Doi(work.doi()));
        }
        shown.add(
                switch (source) {
                    case WOS -> new WosUt("WOS:" + (100_000_000_000_000L + work.number()));
                    case PUBMED -> new Pmid(Long.toString(70_000_000L + work.number()));
                    case SCOPUS -> new ScopusEid("2-s2.0-" + (95_000_000_000L + work.number()));
                    default -> new OpenAlexId("W" + (9_000_000_000L + work.number()));
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

    private static Venue venue(final BulkWork work, final Source source, final Dice dice) {
        final Journal journal = work.journal();
        return new Venue(
                source == Source.WOS ? journal.abbreviation() : journal.title(),
                source == Source.PUBMED
                        ? List.of()
                        : journal.issns().stream().map(Issn::new).toList(),
                dice.chance(97) ? work.volume() : "",
                work.issue(),
                dice.chance(97) ? work.pages() : "");
    }

    private static PersonName name(final PersonName author, final Source source) {
        return switch (source) {
            case SCOPUS -> new PersonName(author.family(), initials(author.given(), "."));
            case PUBMED -> new PersonName(author.family(), initials(author.given(), ""));
            default -> author;
        };
    }

    private static String initials(final String given, final String dot) {
        final int blank = given.indexOf(' ');
        return given.charAt(0) + dot + (blank < 0 ? "" : given.charAt(blank + 1) + dot);
    }
}
