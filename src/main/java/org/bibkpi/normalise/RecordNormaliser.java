package org.bibkpi.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Rejection;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;

/**
 * Brings a raw record into the forms that rules compare. A value that is not what its field promises is left out; a
 * record is rejected only if nothing is left that could tell which work it describes.
 */
public final class RecordNormaliser {
    /** Where an address should be, some records only say where to write to: nothing that names a place of work. */
    private static final Pattern ONLY_MAIL = Pattern.compile(
            "(?:(?:electronic address|e-?mail(?: address)?|correspondence)\\s*:?\\s*|[^\\s@,;:]+@[^\\s@,;]+\\.[^\\s@,;]+|[\\s.,;:]++)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENTILE = Pattern.compile("[0-9](?:\\.[0-9]{1,20})?(?:[eE]-[0-9]{1,2})?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private RecordNormaliser() {}

    /** The record in normal form, or why it names no work. */
    public static Normalised normalise(final RawRecord raw) {
        final List<Identifier> identifiers = identifiers(raw);
        final String title = first(raw, RawField.TITLE);
        return title.isEmpty() && identifiers.isEmpty()
                ? new Normalised.Rejected(new Rejection(
                        raw.id(),
                        raw.position(),
                        "The record has neither a title nor a valid identifier, so it names no work."))
                : new Normalised.Accepted(accepted(raw, identifiers, title));
    }

    private static SourceRecord accepted(final RawRecord raw, final List<Identifier> identifiers, final String title) {
        return new SourceRecord(
                raw.id(),
                raw.source(),
                identifiers,
                title,
                years(raw),
                DocumentTypeNormaliser.normalise(raw.all(RawField.TYPE)),
                venue(raw),
                authors(raw),
                affiliations(raw.all(RawField.UNLINKED_ADDRESS)),
                raw.all(RawField.CATEGORY).stream()
                        .map(TextRepair::repair)
                        .filter(c -> !c.isEmpty())
                        .toList(),
                raw.gaps().keySet(),
                rank(raw));
    }

    /** A value that is none from 0 to 1 is left out. */
    private static Optional<CitationRank> rank(final RawRecord raw) {
        return Optional.of(first(raw, RawField.CITATION_PERCENTILE))
                .filter(text -> PERCENTILE.matcher(text).matches())
                .map(text -> new BigDecimal(text).movePointRight(4).setScale(0, RoundingMode.DOWN))
                .filter(value -> value.compareTo(TEN_THOUSAND) <= 0)
                .map(value -> new CitationRank(value.intValueExact(), first(raw, RawField.RESEARCH_FIELD)));
    }

    private static List<Identifier> identifiers(final RawRecord raw) {
        final List<Identifier> all = new ArrayList<>();
        raw.all(RawField.DOI).forEach(v -> all.addAll(DoiNormaliser.findAll(v)));
        raw.all(RawField.PMID).forEach(v -> PmidNormaliser.find(v).ifPresent(all::add));
        raw.all(RawField.UT).forEach(v -> UtNormaliser.find(v).ifPresent(all::add));
        raw.all(RawField.EID).forEach(v -> EidNormaliser.find(v).ifPresent(all::add));
        raw.all(RawField.OPENALEX).forEach(v -> OpenAlexIdNormaliser.find(v).ifPresent(all::add));
        return all;
    }

    private static String first(final RawRecord raw, final RawField field) {
        return raw.all(field).stream()
                .map(TextRepair::repair)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<DatedYear> years(final RawRecord raw) {
        return Stream.concat(
                        years(raw, RawField.ISSUE_YEAR, DatedYear.Basis.ISSUE),
                        years(raw, RawField.ONLINE_YEAR, DatedYear.Basis.ONLINE))
                .toList();
    }

    private static Stream<DatedYear> years(final RawRecord raw, final RawField field, final DatedYear.Basis basis) {
        return raw.all(field).stream()
                .map(YearNormaliser::find)
                .flatMap(Optional::stream)
                .map(y -> new DatedYear(basis, y));
    }

    private static Venue venue(final RawRecord raw) {
        final Set<Issn> issns = new LinkedHashSet<>();
        raw.all(RawField.ISSN).forEach(v -> issns.addAll(IssnNormaliser.findAll(v)));
        return new Venue(
                first(raw, RawField.JOURNAL),
                List.copyOf(issns),
                first(raw, RawField.VOLUME),
                first(raw, RawField.ISSUE),
                first(raw, RawField.PAGES));
    }

    private static List<Author> authors(final RawRecord raw) {
        return raw.authors().stream()
                .map(RecordNormaliser::author)
                .flatMap(Optional::stream)
                .toList();
    }

    /** An author whose name is only signs still brings addresses: the name as written stands for them. */
    private static Optional<Author> author(final RawAuthor raw) {
        final Optional<PersonName> name = PersonNameNormaliser.find(raw.name())
                .or(() -> raw.addresses().isEmpty() ? Optional.empty() : Optional.of(new PersonName(raw.name(), "")));
        return name.map(n -> new Author(n, orcids(raw), affiliations(raw.addresses())));
    }

    private static List<Orcid> orcids(final RawAuthor raw) {
        final Function<String, Stream<Orcid>> find = v -> OrcidNormaliser.findAll(v).stream();
        return raw.orcids().stream().flatMap(find).distinct().toList();
    }

    private static List<Affiliation> affiliations(final List<String> addresses) {
        return addresses.stream()
                .map(a -> new String[] {a, TextRepair.repair(a)})
                .filter(a -> !ONLY_MAIL.matcher(a[1]).matches())
                .map(a -> new Affiliation(a[0], a[1]))
                .toList();
    }
}
