package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Author;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * A row of a plain table of records, as reference managers write them, to a source record. The columns {@code title},
 * {@code author}, {@code year}, {@code journal} (or {@code booktitle}), {@code volume}, {@code number}, {@code pages},
 * {@code doi}, {@code pmid}, {@code issn} and {@code entrytype} are read, whatever their case; others are passed over.
 */
public final class RecordTable {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]\\d\\d|2[0-9]\\d\\d)\\b");
    private static final Pattern ISSN = Pattern.compile("\\b(\\d{4})-?(\\d{3}[\\dXx])\\b");
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern AUTHORS =
            Pattern.compile("\\s*;\\s*|\\s+and\\s+|(?<=\\p{Lu}\\.)(?=\\p{Lu}\\p{L}+\\s)");
    private static final Pattern INITIALS_LAST = Pattern.compile("(.*\\p{L}{2,}.*?)\\s+((?:\\p{Lu}[.\\s-]*){1,4})");
    private static final Pattern INITIALS_FIRST = Pattern.compile("((?:\\p{Lu}\\.[\\s-]*){1,4})\\s*(\\p{L}{2,}.*)");
    private static final Map<String, DocumentType> TYPES = Map.of(
            "inproceedings", DocumentType.PROCEEDINGS_PAPER,
            "conference", DocumentType.PROCEEDINGS_PAPER,
            "book", DocumentType.BOOK,
            "inbook", DocumentType.BOOK_CHAPTER,
            "incollection", DocumentType.BOOK_CHAPTER,
            "phdthesis", DocumentType.THESIS,
            "mastersthesis", DocumentType.THESIS);

    private RecordTable() {}

    /**
     * The record of one row; empty if it has neither a title nor an identifier.
     *
     * @param id where the row stands
     * @param row cells by column name in lower case
     */
    public static Optional<SourceRecord> record(final RecordId id, final Map<String, String> row) {
        final String title = cell(row, "title");
        final List<Identifier> identifiers = identifiers(row);
        return title.isEmpty() && identifiers.isEmpty()
                ? Optional.empty()
                : Optional.of(new SourceRecord(
                        id,
                        Source.OTHER,
                        identifiers,
                        title,
                        years(row),
                        Optional.ofNullable(TYPES.get(AsciiCase.lower(cell(row, "entrytype"))))
                                .map(Set::of)
                                .orElse(Set.of()),
                        venue(row),
                        authors(cell(row, "author", "authors")),
                        List.<Affiliation>of(),
                        List.of(),
                        Set.of(Gap.NO_AFFILIATION_FIELD, Gap.NO_ORCID_FIELD)));
    }

    private static List<Identifier> identifiers(final Map<String, String> row) {
        final List<Identifier> found = new ArrayList<>();
        final Matcher doi = DOI.matcher(AsciiCase.lower(cell(row, "doi")));
        if (doi.find()) {
            found.add(new Doi(doi.group().replaceFirst("(\\[doi]|[.,;])+$", "")));
        }
        final String pmid = cell(row, "pmid");
        if (PMID.matcher(pmid).matches()) {
            found.add(new Pmid(pmid));
        }
        return found;
    }

    private static List<DatedYear> years(final Map<String, String> row) {
        final Matcher year = YEAR.matcher(cell(row, "year"));
        return year.find() ? List.of(new DatedYear(DatedYear.Basis.ISSUE, Integer.parseInt(year.group()))) : List.of();
    }

    private static Venue venue(final Map<String, String> row) {
        return new Venue(
                cell(row, "journal", "booktitle"),
                issns(cell(row, "issn", "isbn")),
                cell(row, "volume"),
                cell(row, "number", "issue"),
                cell(row, "pages"));
    }

    private static List<Issn> issns(final String written) {
        return ISSN.matcher(written)
                .results()
                .map(m -> m.group(1) + "-" + AsciiCase.upper(m.group(2)))
                .filter(i -> Issn.checkDigit(i) == i.charAt(8))
                .distinct()
                .map(Issn::new)
                .toList();
    }

    private static List<Author> authors(final String written) {
        return AUTHORS.splitAsStream(written)
                .map(String::strip)
                .filter(a -> a.chars().anyMatch(Character::isLetter))
                .map(RecordTable::name)
                .map(n -> new Author(n, List.of(), List.of()))
                .toList();
    }

    private static PersonName name(final String written) {
        final int comma = written.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    written.substring(0, comma), written.substring(comma + 1).strip());
        }
        final Matcher last = INITIALS_LAST.matcher(written);
        if (last.matches()) {
            return new PersonName(last.group(1), last.group(2).strip());
        }
        final Matcher first = INITIALS_FIRST.matcher(written);
        return first.matches() ? new PersonName(first.group(2), first.group(1).strip()) : new PersonName(written, "");
    }

    /** The first of these columns that is not blank. */
    private static String cell(final Map<String, String> row, final String... columns) {
        return Stream.of(columns)
                .map(c -> row.getOrDefault(c, "").strip())
                .filter(c -> !c.isEmpty() && !c.equals("UNKNOWN"))
                .findFirst()
                .orElse("");
    }
}
