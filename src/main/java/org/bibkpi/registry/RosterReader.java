package org.bibkpi.registry;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;

/**
 * Reads a roster: {@code person_id,family_name,given_name,other_names,orcid,grant_form,valid_from,valid_to}, one row
 * for each period. Its messages name the place, never what stands there: a roster is personal data.
 */
public final class RosterReader {
    private static final List<String> COLUMNS = List.of(
            "person_id", "family_name", "given_name", "other_names", "orcid", "grant_form", "valid_from", "valid_to");
    private static final Pattern ORCID = Pattern.compile(
            "(?:(?:https?://)?(?:www\\.)?orcid\\.org/|orcid:?\\s*)?(\\d{4})[- ]?(\\d{4})[- ]?(\\d{4})[- ]?(\\d{3}[\\dx])/?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DATE = Pattern.compile("([12]\\d{3})-(\\d{2})-(\\d{2})");

    private final Map<String, RosterPerson> persons = new LinkedHashMap<>();
    private final Map<Orcid, Owner> owners = new HashMap<>();

    private RosterReader() {}

    /**
     * The roster in a file.
     *
     * @throws InputException if a column is missing, a year, date or ORCID iD is none, a period ends before it begins,
     *     two persons have one ORCID iD, or a personal identity number stands anywhere
     */
    public static Roster read(final Path file) {
        try (DelimitedFile list = DelimitedFile.open(file)) {
            final RosterReader reader = new RosterReader();
            demandColumns(list.header(), file.toString().replace('\\', '/'));
            list.rows().forEach(reader::take);
            return new Roster(List.copyOf(reader.persons.values()));
        }
    }

    private static void demandColumns(final List<String> header, final String file) {
        refuseIdentityNumbers(file + ":1", header, header);
        for (final String column : COLUMNS) {
            if (!header.contains(column)) {
                throw new InputException(
                        file + ":1",
                        "The roster has no column '" + column + "'. Its first line must name the columns "
                                + String.join(",", COLUMNS) + "; cells may be empty.");
            }
        }
    }

    private static void refuseIdentityNumbers(
            final String where, final List<String> columns, final List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (PersonalIdentityNumbers.isIn(columns.get(i), cells.get(i))) {
                throw new InputException(
                        where + ":" + (i + 1),
                        "This cell holds a Swedish personal identity number. Remove these numbers from the whole file"
                                + " and write an id of your own, such as P001, into person_id. Should it be a telephone"
                                + " number, write it with its area code apart: 070-123 45 67.");
            }
        }
    }

    private void take(final DelimitedRow row) {
        refuseIdentityNumbers(row.where(), row.columns(), row.cells());
        final String id = required(row, "person_id");
        final List<Orcid> orcids = orcids(row);
        orcids.forEach(o -> claim(o, id, row));
        final RosterPerson person = new RosterPerson(id, names(row), orcids, List.of(period(row)));
        persons.merge(id, person, RosterReader::together);
    }

    private void claim(final Orcid orcid, final String id, final DelimitedRow row) {
        final Owner owner = owners.computeIfAbsent(orcid, o -> new Owner(id, row.line()));
        if (!owner.id().equals(id)) {
            throw new InputException(
                    where(row, "orcid"),
                    "This ORCID iD stands with another person_id in line " + owner.line()
                            + ". An ORCID iD belongs to one person: correct one of the two rows, or give both the same"
                            + " person_id if they are one person.");
        }
    }

    private static RosterPerson together(final RosterPerson a, final RosterPerson b) {
        return new RosterPerson(
                a.id(), join(a.names(), b.names()), join(a.orcids(), b.orcids()), join(a.periods(), b.periods()));
    }

    private static <T> List<T> join(final List<T> a, final List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** The main name, and each other name: whole, or a family name that goes with the same given names. */
    private static List<PersonName> names(final DelimitedRow row) {
        final List<PersonName> names = new ArrayList<>();
        final String given = row.get("given_name").strip();
        names.add(new PersonName(required(row, "family_name"), given));
        Stream.of(row.get("other_names").split(";", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .map(n -> otherName(n, given))
                .forEach(names::add);
        return names;
    }

    private static PersonName otherName(final String written, final String given) {
        final int comma = written.indexOf(',');
        if (comma > 0) {
            return new PersonName(
                    written.substring(0, comma).strip(),
                    written.substring(comma + 1).strip());
        }
        return new PersonName(written, written.indexOf(' ') < 0 ? given : "");
    }

    private static List<Orcid> orcids(final DelimitedRow row) {
        final String written = AsciiCase.lower(row.get("orcid").strip());
        if (written.isEmpty()) {
            return List.of();
        }
        final Matcher parts = ORCID.matcher(written);
        return List.of(Optional.of(parts)
                .filter(Matcher::matches)
                .map(p -> AsciiCase.upper(String.join("-", p.group(1), p.group(2), p.group(3), p.group(4))))
                .filter(o -> Orcid.checkDigit(o) == o.charAt(18))
                .map(Orcid::new)
                .orElseThrow(() -> new InputException(
                        where(row, "orcid"),
                        "This is no ORCID iD: sixteen digits, the last of which is a check digit and may be X. Write"
                                + " it as 0000-0002-1825-0097, or leave the cell empty.")));
    }

    private static FundingPeriod period(final DelimitedRow row) {
        final LocalDate from = day(row, "valid_from", LocalDate.MIN, "-01-01");
        final LocalDate to = day(row, "valid_to", LocalDate.MAX, "-12-31");
        if (to.isBefore(from)) {
            throw new InputException(
                    where(row, "valid_to"),
                    "The period ends before it begins. Write into valid_to a year or date not before valid_from, or"
                            + " leave it empty if the funding goes on.");
        }
        return new FundingPeriod(row.get("grant_form").strip(), from, to);
    }

    private static LocalDate day(
            final DelimitedRow row, final String column, final LocalDate open, final String ofAYear) {
        final String written = row.get(column).strip();
        if (written.isEmpty()) {
            return open;
        }
        final String full = YEAR.matcher(written).matches() ? written + ofAYear : written;
        final Matcher date = DATE.matcher(full);
        try {
            if (date.matches()) {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            }
        } catch (final DateTimeException noDay) {
            throw noDate(row, column);
        }
        throw noDate(row, column);
    }

    private static InputException noDate(final DelimitedRow row, final String column) {
        return new InputException(
                where(row, column),
                "This is neither a year nor a date. Write 2019 or 2019-07-01, or leave the cell empty if the period is"
                        + " open.");
    }

    private static String required(final DelimitedRow row, final String column) {
        final String written = row.get(column).strip();
        if (written.isEmpty()) {
            throw new InputException(where(row, column), "The cell is empty. Every row needs a " + column + ".");
        }
        return written;
    }

    private static String where(final DelimitedRow row, final String column) {
        return row.where() + ":" + column;
    }

    /** Where an ORCID iD was first met. */
    private record Owner(String id, long line) {}
}
