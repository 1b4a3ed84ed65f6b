package org.bibkpi.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
                categories(raw),
                raw.gaps().keySet(),
                rank(raw));
    }

    /** A value that is none from 0 to 1 is left out. */
    private static Optional<CitationRank> rank(final RawRecord raw) {
        final String percentile = first(raw, RawField.CITATION_PERCENTILE);
        if (percentile.isEmpty() || !PERCENTILE.matcher(percentile).matches()) {
            return Optional.empty();
        }
        return Optional.of(percentile)
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
        for (final String value : raw.all(field)) {
            final String repaired = TextRepair.repair(value);
            if (!repaired.isEmpty()) {
                return repaired;
            }
        }
        return "";
    }

    private static List<String> categories(final RawRecord raw) {
        final List<String> categories = new ArrayList<>();
        for (final String value : raw.all(RawField.CATEGORY)) {
            final String repaired = TextRepair.repair(value);
            if (!repaired.isEmpty()) {
                categories.add(repaired);
            }
        }
        return categories;
    }

    private static List<DatedYear> years(final RawRecord raw) {
        final List<DatedYear> years = new ArrayList<>();
        addYears(raw.all(RawField.ISSUE_YEAR), DatedYear.Basis.ISSUE, years);
        addYears(raw.all(RawField.ONLINE_YEAR), DatedYear.Basis.ONLINE, years);
        return years;
    }

    private static void addYears(final List<String> dates, final DatedYear.Basis basis, final List<DatedYear> years) {
        for (final String date : dates) {
            YearNormaliser.find(date).ifPresent(year -> years.add(new DatedYear(basis, year)));
        }
    }

    private static Venue venue(final RawRecord raw) {
        final Set<Issn> issns = new LinkedHashSet<>();
        for (final String value : raw.all(RawField.ISSN)) {
            issns.addAll(IssnNormaliser.findAll(value));
        }
        return new Venue(
                first(raw, RawField.JOURNAL),
                List.copyOf(issns),
                first(raw, RawField.VOLUME),
                first(raw, RawField.ISSUE),
                first(raw, RawField.PAGES));
    }

    private static List<Author> authors(final RawRecord raw) {
        final List<Author> authors = new ArrayList<>(raw.authors().size());
        for (final RawAuthor author : raw.authors()) {
            final Optional<PersonName> name = name(author);
            if (name.isPresent()) {
                authors.add(new Author(name.get(), orcids(author), affiliations(author.addresses())));
            }
        }
        return authors;
    }

    /** An author whose name is only signs still brings addresses: the name as written stands for them. */
    private static Optional<PersonName> name(final RawAuthor raw) {
        final Optional<PersonName> name = PersonNameNormaliser.find(raw.name());
        return name.isPresent() || raw.addresses().isEmpty() ? name : Optional.of(new PersonName(raw.name(), ""));
    }

    private static List<Orcid> orcids(final RawAuthor raw) {
        if (raw.orcids().isEmpty()) {
            return List.of();
        }
        final Set<Orcid> orcids = new LinkedHashSet<>();
        for (final String value : raw.orcids()) {
            orcids.addAll(OrcidNormaliser.findAll(value));
        }
        return List.copyOf(orcids);
    }

    private static List<Affiliation> affiliations(final List<String> addresses) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        final List<Affiliation> affiliations = new ArrayList<>(addresses.size());
        for (final String address : addresses) {
            final String repaired = TextRepair.repair(address);
            if (!isOnlyMail(repaired)) {
                affiliations.add(new Affiliation(address, repaired));
            }
        }
        return affiliations;
    }

    /** Without an at sign only its own few words can be left, none of which begins as addresses do. */
    private static boolean isOnlyMail(final String address) {
        final boolean may = address.indexOf('@') >= 0 || beginsAsMail(address);
        return may && ONLY_MAIL.matcher(address).matches();
    }

    private static boolean beginsAsMail(final String address) {
        return address.isEmpty() || " .,;:\t\n\u000B\f\reEcC".indexOf(address.charAt(0)) >= 0;
    }
}
