package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.RawField;

/**
 * What the fields of Web of Science mean, whichever kind of file they come in.
 *
 * @see <a href="https://webofscience.help.clarivate.com/Content/export-records.htm">Web of Science, field tags</a>
 */
final class WosFields {
    /** The fields of one record, by tag. */
    interface Tagged {
        /** Whether the layout has the tag: a record without it then says that there is nothing to say. */
        boolean isInLayout(String tag);

        /** A value as one string; empty if there is none. */
        String text(String tag);

        /** A list of values, such as authors or addresses. */
        List<String> list(String tag);

        /** What the layout calls these tags. */
        String named(String... tags);
    }

    private static final Pattern NEXT_REPRINT =
            Pattern.compile(";\\s+(?=[^;()]*\\((?:reprint|corresponding) authors?\\),)", Pattern.CASE_INSENSITIVE);

    private WosFields() {}

    static void describe(final Tagged record, final RecordDraft draft) {
        draft.put(RawField.TITLE, record.text("TI"))
                .put(RawField.JOURNAL, record.text("SO"))
                .put(RawField.DOI, record.text("DI"))
                .put(RawField.PMID, record.text("PM"))
                .put(RawField.UT, record.text("UT"))
                .put(RawField.PMID, record.text("UT").startsWith("MEDLINE:") ? record.text("UT") : "")
                .put(RawField.ISSN, record.text("SN"))
                .put(RawField.ISSN, record.text("EI"))
                .put(RawField.VOLUME, record.text("VL"))
                .put(RawField.ISSUE, record.text("IS"))
                .put(RawField.PAGES, record.text("PS"))
                .pages(record.text("BP"), record.text("EP"), record.text("AR"))
                .putAll(RawField.TYPE, parts(record.text("DT")))
                .putAll(RawField.CATEGORY, parts(record.text("WC")));
        years(record, draft);
        authors(record, draft);
        gaps(record, draft);
    }

    private static List<String> parts(final String text) {
        final String[] parts = text.split(";", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return List.of(parts);
    }

    /** Before a work is put into an issue, PY repeats the year of early access. */
    private static void years(final Tagged record, final RecordDraft draft) {
        final boolean inNoIssue = record.text("DT").contains("Early Access")
                && record.text("VL").isEmpty()
                && record.text("IS").isEmpty();
        draft.put(inNoIssue ? RawField.ONLINE_YEAR : RawField.ISSUE_YEAR, record.text("PY"));
        draft.put(RawField.ONLINE_YEAR, record.text("EA"));
    }

    private static void authors(final Tagged record, final RecordDraft draft) {
        final List<String> full = record.list("AF");
        final List<String> brief = record.list("AU");
        final AddressLinks links = new AddressLinks(forms(full.isEmpty() ? brief : full, brief));
        final List<String> addresses = record.list("C1");
        link(addresses, links);
        if (addresses.isEmpty()) {
            reprintAddresses(record.text("RP")).forEach(links::linkAfterNames);
        }
        linkOrcids(record.text("OI") + ";" + record.text("RI"), links);
        links.describe(draft);
    }

    private static List<List<String>> forms(final List<String> names, final List<String> brief) {
        final List<List<String>> forms = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            forms.add(brief.size() == names.size() ? List.of(names.get(i), brief.get(i)) : List.of(names.get(i)));
        }
        return forms;
    }

    private static void link(final List<String> lines, final AddressLinks links) {
        for (final String line : lines) {
            final int names = line.startsWith("[") ? line.indexOf(']') : -1;
            if (names > 0) {
                links.link(parts(line.substring(1, names)), line.substring(afterBlanks(line, names + 1)));
            } else {
                links.linkAfterNames(line);
            }
        }
    }

    private static int afterBlanks(final String line, final int from) {
        int at = from;
        while (at < line.length() && " \t\n\u000B\f\r".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static List<String> reprintAddresses(final String text) {
        return List.of(NEXT_REPRINT.split(text)).stream()
                .filter(a -> !a.isBlank())
                .toList();
    }

    private static void linkOrcids(final String text, final AddressLinks links) {
        for (final String part : parts(text)) {
            final int slash = part.lastIndexOf('/');
            if (slash > 0 && Orcid.isForm(AsciiCase.upper(part.substring(slash + 1)))) {
                links.orcid(part.substring(0, slash), part.substring(slash + 1));
            }
        }
    }

    private static void gaps(final Tagged record, final RecordDraft draft) {
        noteGap(record, draft, Gap.NO_AFFILIATION_FIELD, "C1", "RP");
        noteGap(record, draft, Gap.NO_ORCID_FIELD, "OI");
        noteGap(record, draft, Gap.NO_ISSN_FIELD, "SN", "EI");
        noteGap(record, draft, Gap.NO_TYPE_FIELD, "DT");
    }

    private static void noteGap(final Tagged record, final RecordDraft draft, final Gap gap, final String... tags) {
        for (final String tag : tags) {
            if (record.isInLayout(tag)) {
                return;
            }
        }
        draft.gapIf(true, gap, record.named(tags));
    }
}
