package org.bibkpi.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** What the tags of RIS mean, in the dialects of the databases and programs that write it. */
final class RisFields {
    private static final Pattern WORD_FOR_TYPE = Pattern.compile(
            "(?:journal )?article(?: in press)?|review|letter|editorial|note|erratum|correction|short survey"
                    + "|conference (?:paper|abstract|review|proceeding)|meeting abstract|proceedings paper|book(?: chapter)?"
                    + "|retracted|data paper|preprint|chapter|dissertation.*|editorial material|published erratum|comment",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_BEFORE =
            Pattern.compile("(?:\\(([^()]*)\\)|\\[([^\\]]*)])\\s*(.+)", Pattern.DOTALL);
    private static final Pattern ORCID_OF =
            Pattern.compile("([^;]+);\\s*ORCID:\\s*\\S*?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");
    private static final Pattern ORCID_LABEL = Pattern.compile("ORCID:\\s*(?:https?://orcid\\.org/)?");
    private static final Pattern EMAIL = Pattern.compile(",?\\s*[^\\s,;()]+@[^\\s,;()]+");

    private RisFields() {}

    static void describe(final TaggedRecord record, final RecordDraft draft) {
        draft.put(RawField.TITLE, record.text("TI", "T1", "CT", "BT"))
                .put(RawField.JOURNAL, record.text("T2", "JF", "JO", "JA", "J2", "BT"))
                .putAll(RawField.ISSN, record.texts("SN"))
                .put(RawField.VOLUME, record.text("VL"))
                .put(RawField.ISSUE, record.text("IS", "CP"))
                .put(RawField.ISSUE_YEAR, record.text("PY", "Y1", "YR", "DA"))
                .pages(page(record.text("SP")), page(record.text("EP")), record.text("C7"));
        final Optional<Source> database =
                OriginalDatabase.find(record.text("DB"), record.text("DP"), record.text("AN"));
        database.ifPresent(draft::from);
        RisIdentifiers.describe(record, database, draft);
        type(record, draft);
        authors(record, draft);
        draft.gapIf(!hasAddressField(record), Gap.NO_AFFILIATION_FIELD, FieldNames.line("AD"))
                .gapIf(!record.has("SN"), Gap.NO_ISSN_FIELD, FieldNames.line("SN"))
                .gapIf(!record.has("AI"), Gap.NO_ORCID_FIELD, FieldNames.line("AI"));
    }

    private static boolean hasAddressField(final TaggedRecord record) {
        return record.hasAny("AD", "C1", "M1") || record.texts("N1").stream().anyMatch(EbscoNote::hasAddresses);
    }

    /** Ovid writes "No" and "Specified" for no page. */
    private static String page(final String text) {
        return text.equals("No") || text.equals("Specified") ? "" : text;
    }

    /** RIS itself only tells a journal's text from a book's; the database's own word is in M3 where there is one. */
    private static void type(final TaggedRecord record, final RecordDraft draft) {
        final List<String> words = record.texts("M3", "PT").stream()
                .flatMap(v -> Names.split(v, ";").stream())
                .filter(v -> WORD_FOR_TYPE.matcher(v).matches())
                .toList();
        draft.putAll(RawField.TYPE, words.isEmpty() ? List.of(record.text("TY")) : words)
                .gapIf(words.isEmpty(), Gap.NO_TYPE_FIELD, FieldNames.of("type", "in M3"));
    }

    private static void authors(final TaggedRecord record, final RecordDraft draft) {
        final List<String> names = record.texts("AU", "A1");
        final AddressLinks links = AddressLinks.of(names);
        record.lines("AD").forEach(a -> address(a, links));
        record.lines("M1").stream()
                .filter(a -> NAMES_BEFORE.matcher(a).matches())
                .forEach(a -> address(a, links));
        // In what EndNote makes of Web of Science, C1 holds the addresses.
        record.lines("C1").stream().filter(a -> a.startsWith("[")).forEach(a -> address(a, links));
        record.texts("N1").forEach(note -> EbscoNote.link(note, names, links));
        ORCID_OF.matcher(record.text("AI"))
                .results()
                .forEach(m -> links.orcid(
                        ORCID_LABEL.matcher(m.group(1)).replaceAll("").replaceFirst("^[\\s,]+", ""), m.group(2)));
        links.describe(draft);
    }

    private static void address(final String text, final AddressLinks links) {
        final Matcher named = NAMES_BEFORE.matcher(text);
        if (named.matches()) {
            final String names = named.group(1) == null ? named.group(2) : named.group(1);
            final String bare = EMAIL.matcher(names).replaceAll("");
            links.link(List.of(bare.split(";\\s*", -1)), named.group(3));
        } else {
            links.linkAfterNames(text);
        }
    }
}
