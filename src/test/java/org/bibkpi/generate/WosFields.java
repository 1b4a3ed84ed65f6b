package org.bibkpi.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DocumentType;

/** A work as Web of Science exports it: its fields under their tags of two letters, in the order of the full record. */
final class WosFields {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private WosFields() {}

    /** Each tag with its values, never empty: one for most, several of authors and addresses. */
    static Map<String, List<String>> of(final InventedRecord work) {
        final WosFields record = new WosFields();
        record.describe(work);
        return record.fields;
    }

    private void describe(final InventedRecord work) {
        put("PT", "J");
        putByline(work.authors());
        put("TI", work.title());
        put("SO", AsciiCase.upper(work.journal().title()));
        put("LA", "English");
        put("DT", types(work));
        putAddresses(work.authors());
        putPeople(work.authors());
        put("FU", work.funding());
        put("NR", "31");
        putJournal(work);
        putAppearance(work);
        put("WC", work.showsCategory() ? work.journal().category() : "");
        put("PM", work.ids().pmid());
        put("UT", work.ids().ut());
        put("DA", "2023-03-01");
    }

    private void put(final String tag, final String value) {
        if (!value.isEmpty()) {
            fields.computeIfAbsent(tag, t -> new ArrayList<>()).add(value);
        }
    }

    private void putByline(final List<RecordAuthor> authors) {
        authors.forEach(a -> put("AU", a.family() + ", " + a.initials()));
        authors.forEach(a -> put("AF", a.fullName()));
    }

    private void putAddresses(final List<RecordAuthor> authors) {
        final Map<String, List<String>> namesByAddress = new LinkedHashMap<>();
        authors.forEach(a -> a.addresses()
                .forEach(address -> namesByAddress
                        .computeIfAbsent(address.text(), t -> new ArrayList<>())
                        .add(a.fullName())));
        namesByAddress.forEach((address, names) -> put("C1", "[" + String.join("; ", names) + "] " + address));
        put("C3", organisations(authors));
        putReprint(authors);
    }

    private static String organisations(final List<RecordAuthor> authors) {
        return authors.stream()
                .flatMap(a -> a.addresses().stream())
                .map(RecordAddress::organisation)
                .flatMap(o -> List.of(o.split("; ", -1)).stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void putReprint(final List<RecordAuthor> authors) {
        for (final RecordAuthor author : authors) {
            if (!author.email().isEmpty() && !author.addresses().isEmpty()) {
                put(
                        "RP",
                        author.family() + ", " + author.initials() + " (corresponding author), "
                                + author.addresses().get(0).text() + ".");
                put("EM", author.email());
            }
        }
    }

    private void putPeople(final List<RecordAuthor> authors) {
        put(
                "OI",
                authors.stream()
                        .filter(a -> !a.orcid().isEmpty())
                        .map(a -> a.fullName() + "/" + a.orcid())
                        .collect(Collectors.joining("; ")));
    }

    private void putJournal(final InventedRecord work) {
        put("SN", work.journal().issn());
        put("EI", work.journal().eIssn());
        put("J9", AsciiCase.upper(work.journal().abbreviation()));
        put("JI", work.journal().abbreviation());
    }

    private void putAppearance(final InventedRecord work) {
        final Appeared appeared = work.appeared();
        if (appeared.hasIssue()) {
            put("PD", MONTHS.get(appeared.issueMonth() - 1));
            put("PY", Integer.toString(appeared.issueYear()));
        }
        put("VL", work.volume());
        put("IS", work.issue());
        put("BP", work.pages().first());
        put("EP", work.pages().last());
        put("AR", work.pages().articleNumber());
        put("DI", work.ids().doi());
        if (appeared.isEarly() || (appeared.hasOnline() && !appeared.hasIssue())) {
            put("EA", MONTHS.get(appeared.onlineMonth() - 1) + " " + appeared.onlineYear());
        }
    }

    private static String types(final InventedRecord work) {
        final String type = word(work.type()) + (work.isRetracted() ? "; Retracted Publication" : "");
        return work.appeared().hasIssue() ? type : type + "; Early Access";
    }

    private static String word(final DocumentType type) {
        return switch (type) {
            case ARTICLE, RETRACTED -> "Article";
            case REVIEW -> "Review";
            case LETTER -> "Letter";
            case EDITORIAL -> "Editorial Material";
            case CORRECTION -> "Correction";
            case MEETING_ABSTRACT -> "Meeting Abstract";
            case PROCEEDINGS_PAPER -> "Proceedings Paper";
            case PREPRINT -> "Preprint";
            case BOOK -> "Book";
            case BOOK_CHAPTER -> "Book Chapter";
            case DATASET -> "Data Set";
            case NEWS -> "News Item";
            case RETRACTION_NOTICE -> "Retraction";
            case THESIS, OTHER -> throw new IllegalArgumentException("Web of Science has no " + type);
        };
    }
}
