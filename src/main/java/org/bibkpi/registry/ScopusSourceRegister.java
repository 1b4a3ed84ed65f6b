package org.bibkpi.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/**
 * The list of sources that Scopus covers: for each the codes of the All Science Journal Classification (ASJC). Rows of
 * books and of conferences are left out: their titles are none of journals.
 *
 * @see <a href="https://www.elsevier.com/products/scopus/content">Scopus content, source title list</a>
 */
final class ScopusSourceRegister implements PublishedRegister {
    private static final Pattern CODE = Pattern.compile("\\d{4}");
    private static final String[] CODES = {
        "All Science Journal Classification Codes (ASJC)", "ASJC", "ASJC code", "ASJC codes"
    };
    private static final String[] PRINT = {"ISSN", "Print-ISSN"};
    private static final String[] ONLINE = {"EISSN", "E-ISSN"};
    private static final String[] TITLE = {
        "Source Title", "Source title (Medline-sourced journals are indicated in Green)"
    };
    private static final List<String> JOURNALS = List.of("", "journal", "trade journal");

    @Override
    public String title() {
        return "the Scopus source list";
    }

    @Override
    public String classification() {
        return "asjc";
    }

    @Override
    public boolean isPublishedWith(final Headings headings) {
        return headings.has(CODES) && (headings.has(PRINT) || headings.has(ONLINE));
    }

    @Override
    public Optional<ClassifiedJournal> read(final Headings headings, final DelimitedRow row) {
        if (!JOURNALS.contains(AsciiCase.lower(headings.cell(row, "Source Type")))) {
            return Optional.empty();
        }
        return ClassifiedJournal.of(
                headings.cell(row, TITLE),
                List.of(headings.cell(row, PRINT), headings.cell(row, ONLINE)),
                CODE.matcher(headings.cell(row, CODES))
                        .results()
                        .map(MatchResult::group)
                        .map(List::of)
                        .toList());
    }
}
