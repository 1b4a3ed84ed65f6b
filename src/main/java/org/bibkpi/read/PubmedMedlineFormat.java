package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bibkpi.model.RawField;
import org.bibkpi.model.Source;

/**
 * The MEDLINE form of PubMed, called "PubMed" when saved from the web page and {@code .nbib} when sent to a program.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">MEDLINE/PubMed data element descriptions</a>
 */
public final class PubmedMedlineFormat implements ExportFormat {
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[\\r\\n])PMID- ?\\d+\\s*[\\r\\n]+[A-Z]{2,4} *-");

    @Override
    public String id() {
        return "pubmed-medline";
    }

    @Override
    public Source source() {
        return Source.PUBMED;
    }

    @Override
    public FormatGuide guide() {
        return new FormatGuide(
                "PubMed, MEDLINE (.nbib)",
                "Save > Selection: All results, Format: PubMed. “Send to: Citation manager” gives "
                        + "the same as .nbib.",
                "Everything bibkpi needs. The form has no end mark: compare the number of records "
                        + "with the one on the page.");
    }

    @Override
    public boolean recognises(final ContentHead head) {
        return head.kind() == ContentHead.Kind.TEXT
                && head.hasLine("PMID-")
                && BEGINNING.matcher(head.text()).find();
    }

    @Override
    public RecordReader open(final ExportContent content) {
        return new PieceReader<>(content, source(), new MedlineRecords(content), PubmedMedlineFormat::describe);
    }

    private static void describe(final TaggedRecord record, final RecordDraft draft) {
        draft.put(RawField.PMID, record.text("PMID"))
                .put(RawField.TITLE, record.text("TI", "BTI", "TT"))
                .put(RawField.JOURNAL, record.text("JT", "TA", "BTI"))
                .putAll(RawField.ISSN, record.texts("IS"))
                .put(RawField.VOLUME, record.text("VI"))
                .put(RawField.ISSUE, record.text("IP"))
                .put(RawField.PAGES, record.text("PG"))
                .put(inNoIssue(record) ? RawField.ONLINE_YEAR : RawField.ISSUE_YEAR, record.text("DP"))
                .put(RawField.ONLINE_YEAR, record.text("DEP"))
                .putAll(RawField.TYPE, record.texts("PT"))
                .putAll(
                        RawField.DOI,
                        record.texts("LID", "AID", "SO").stream()
                                .filter(v -> v.endsWith("[doi]"))
                                .toList());
        authors(record, draft);
    }

    /** Before a work is put into an issue, its date is that of the first appearance. */
    private static boolean inNoIssue(final TaggedRecord record) {
        return record.text("PST").equals("aheadofprint") && !record.hasAny("VI", "IP");
    }

    /** What follows an author belongs to that author; editors and investigators are none. */
    private static void authors(final TaggedRecord record, final RecordDraft draft) {
        final boolean full = record.has("FAU");
        Optional<Author> current = Optional.empty();
        for (final TaggedRecord.Value value : record.values()) {
            if (value.tag().equals(full ? "FAU" : "AU") || value.tag().equals("CN")) {
                current.ifPresent(a -> a.describe(draft));
                current = Optional.of(new Author(value.text(), new ArrayList<>(), new ArrayList<>()));
            } else if (value.tag().equals("AD")) {
                current.ifPresentOrElse(
                        a -> a.addresses().add(value.text()), () -> draft.put(RawField.UNLINKED_ADDRESS, value.text()));
            } else if (value.tag().equals("AUID") && value.text().contains("ORCID")) {
                current.ifPresent(a -> a.orcids().add(value.text()));
            } else if (value.tag().startsWith("FED") || value.tag().startsWith("FIR")) {
                current.ifPresent(a -> a.describe(draft));
                current = Optional.of(Author.nobody());
            }
        }
        current.ifPresent(a -> a.describe(draft));
    }

    /** An author while the lines about this person are read. */
    private record Author(String name, List<String> orcids, List<String> addresses) {
        /** Someone who is not on the byline: what is said of this person counts for nobody. */
        static Author nobody() {
            return new Author("", new ArrayList<>(), new ArrayList<>());
        }

        void describe(final RecordDraft draft) {
            if (!name.isEmpty()) {
                draft.author(name, orcids, addresses);
            }
        }
    }
}
