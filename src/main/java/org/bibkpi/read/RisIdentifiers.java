package org.bibkpi.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/** The identifiers of a record in RIS, which each host puts elsewhere. */
final class RisIdentifiers {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_URL = Pattern.compile("(?:doi\\.org|/doi)/\\S*10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_ALONE =
            Pattern.compile("(?:doi:\\s*)?10\\.\\d{4,9}/\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCESSION =
            Pattern.compile("(?:WOS|ISI|MEDLINE|CCC|BIOSIS|BCI|KJD|RSCI|SCIELO|INSPEC):\\S+");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,8}");
    private static final Pattern LABELLED_PMID =
            Pattern.compile("(?:pmid:?\\s*(\\d{4,8})|(\\d{4,8})\\s*\\[pmid])", Pattern.CASE_INSENSITIVE);
    /** Ovid names its file of MEDLINE in the address of the record. */
    private static final Pattern OVID_MEDLINE =
            Pattern.compile("ovidweb\\.cgi\\?\\S*[?&]D=(?:med|prem|ppez|epub|mesz)\\w*&\\S*AN=(\\d{4,8})(?!\\d)");

    private RisIdentifiers() {}

    static void describe(final TaggedRecord record, final Optional<Source> database, final RecordDraft draft) {
        draft.putAll(RawField.DOI, dois(record))
                .put(
                        RawField.EID,
                        record.texts("UR", "L2").stream()
                                .filter(u -> u.contains("eid=2-s2.0-"))
                                .findFirst());
        final String accession = record.text("AN");
        draft.put(RawField.UT, ACCESSION.matcher(accession).matches() ? accession : "")
                .put(RawField.PMID, pmid(record, accession, database));
    }

    /** Addresses may lead to another version, and notes to another work; they count only where no DOI is stated. */
    private static List<String> dois(final TaggedRecord record) {
        final List<String> stated = Stream.concat(
                        record.texts("DO").stream(),
                        record.texts("M3").stream().filter(v -> DOI.matcher(v).find()))
                .toList();
        return stated.isEmpty()
                ? Stream.of("L3", "LK", "N1", "UR", "L2")
                        .flatMap(t -> record.lines(t).stream())
                        .filter(u -> DOI_ALONE.matcher(u).matches()
                                || DOI_URL.matcher(u).find())
                        .limit(1)
                        .toList()
                : stated;
    }

    /** EndNote keeps PubMed's own number as the accession number, Scopus has it in C2, others with a label. */
    private static String pmid(final TaggedRecord record, final String accession, final Optional<Source> database) {
        if (DIGITS.matcher(accession).matches()
                && database.filter(Source.PUBMED::equals).isPresent()) {
            return accession;
        }
        final String second = record.text("C2");
        if (DIGITS.matcher(second).matches()
                && database.filter(Source.SCOPUS::equals).isPresent()) {
            return second;
        }
        final Stream<String> labelled = record.texts("PM", "ID", "U1", "U2", "U3").stream()
                .map(LABELLED_PMID::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1));
        return Stream.concat(labelled, ofOvid(record)).findFirst().orElse("");
    }

    private static Stream<String> ofOvid(final TaggedRecord record) {
        return record.texts("L2", "UR").stream()
                .map(OVID_MEDLINE::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1));
    }
}
