package org.bibkpi.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;

/**
 * The journal rank of SCImago: for each journal the names of ASJC categories with the quartile in each, and all ISSNs in
 * one cell: {@code "15424863, 00079235"}.
 *
 * @see <a href="https://www.scimagojr.com/journalrank.php">SCImago Journal Rank, download</a>
 */
final class ScimagoRegister implements PublishedRegister {
    private static final Pattern QUARTILE = Pattern.compile("\\s*\\((?:Q[1-4]|-)\\)\\s*$");
    private static final String CATEGORIES = "Categories";
    private static final List<String> JOURNALS = List.of("", "journal", "trade journal");

    @Override
    public String title() {
        return "the SCImago journal rank";
    }

    @Override
    public String classification() {
        return "asjc";
    }

    @Override
    public boolean isPublishedWith(final Headings headings) {
        return headings.has("Sourceid") && headings.has("Issn") && headings.has(CATEGORIES);
    }

    @Override
    public Optional<ClassifiedJournal> read(final Headings headings, final DelimitedRow row) {
        if (!JOURNALS.contains(AsciiCase.lower(headings.cell(row, "Type")))) {
            return Optional.empty();
        }
        return ClassifiedJournal.of(
                headings.cell(row, "Title"),
                List.of(headings.cell(row, "Issn").split("[,;]\\s*", -1)),
                Stream.of(headings.cell(row, CATEGORIES).split(";", -1))
                        .map(category ->
                                QUARTILE.matcher(category).replaceAll("").strip())
                        .filter(category -> !category.isEmpty())
                        .map(List::of)
                        .toList());
    }
}
