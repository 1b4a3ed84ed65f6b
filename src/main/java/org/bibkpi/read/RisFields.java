package org.bibkpi.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Gap;
import org.bibkpi.model.RawField;

/** What the tags of RIS mean, in the dialects of the databases and programs that write it. */
final class RisFields {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_URL = Pattern.compile("(?:doi\\.org|/doi)/\\S*10\\.\\d{4,9}/\\S+");
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
        identifiers(record, draft);
        type(record, draft);
        authors(record, draft);
        draft.gapIf(!record.hasAny("AD", "C1", "M1"), Gap.NO_AFFILIATION_FIELD, FieldNames.line("AD"))
                .gapIf(!record.has("SN"), Gap.NO_ISSN_FIELD, FieldNames.line("SN"))
                .gapIf(!record.has("AI"), Gap.NO_ORCID_FIELD, FieldNames.line("AI"));
    }

    /** Ovid writes "No" and "Specified" for no page. */
    private static String page(final String text) {
        return text.equals("No") || text.equals("Specified") ? "" : text;
    }

    private static void identifiers(final TaggedRecord record, final RecordDraft draft) {
        final List<String> stated = Stream.concat(
                        record.texts("DO").stream(),
                        record.texts("M3").stream().filter(v -> DOI.matcher(v).find()))
                .toList();
        // Addresses may lead to another version; they count only where no DOI is stated.
        draft.putAll(RawField.DOI, stated.isEmpty() ? doisInAddresses(record) : stated);
        draft.put(
                RawField.EID,
                record.texts("UR", "L2").stream()
                        .filter(u -> u.contains("eid=2-s2.0-"))
                        .findFirst());
        final String accession = record.text("AN");
        if (accession.matches("(?:WOS|ISI|MEDLINE|CCC|BIOSIS|BCI|KJD|RSCI|SCIELO):\\S+")) {
            draft.put(RawField.UT, accession);
        }
        draft.put(RawField.PMID, pmid(record, accession));
    }

    private static List<String> doisInAddresses(final TaggedRecord record) {
        return Stream.of("UR", "L2", "L3", "LK")
                .flatMap(t -> record.lines(t).stream())
                .filter(u -> DOI_URL.matcher(u).find())
                .limit(1)
                .toList();
    }

    /** Scopus has it in C2; EndNote keeps PubMed's own number as the accession number. */
    private static String pmid(final TaggedRecord record, final String accession) {
        final String origin = AsciiCase.lower(record.text("DB") + " " + record.text("DP"));
        if (accession.matches("\\d{4,8}")
                && (origin.contains("pubmed") || origin.contains("medline") || origin.contains("nlm"))) {
            return accession;
        }
        final String second = record.text("C2");
        if (origin.contains("scopus") && second.matches("\\d{4,8}")) {
            return second;
        }
        return record.texts("PM", "ID").stream()
                .filter(v -> v.matches("(?i)pmid:?\\s*\\d+"))
                .findFirst()
                .orElse("");
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
        final AddressLinks links = AddressLinks.of(record.texts("AU", "A1"));
        record.lines("AD").forEach(a -> address(a, links));
        record.lines("M1").stream()
                .filter(a -> NAMES_BEFORE.matcher(a).matches())
                .forEach(a -> address(a, links));
        // In what EndNote makes of Web of Science, C1 holds the addresses.
        record.lines("C1").stream().filter(a -> a.startsWith("[")).forEach(a -> address(a, links));
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
            links.keep(text);
        }
    }
}
