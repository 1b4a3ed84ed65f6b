package org.bibkpi.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal classification of Science-Metrix: one subfield for each journal, within a field, within a domain.
 *
 * @see <a href="https://www.science-metrix.com/classification/">Science-Metrix, Scientific journals classification</a>
 */
final class ScienceMetrixRegister implements PublishedRegister {
    private static final String[] SUBFIELD = {"SubField_English", "SubField", "Sub-field"};
    private static final String[] FIELD = {"Field_English", "Field"};
    private static final String[] DOMAIN = {"Domain_English", "Domain"};
    private static final String[] PRINT = {"issn", "ISSN print", "print ISSN"};
    private static final String[] ONLINE = {"essn", "eissn", "e-ISSN"};
    private static final String[] TITLE = {"Source_title", "Journal title", "Title"};

    @Override
    public String title() {
        return "the Science-Metrix classification";
    }

    @Override
    public String classification() {
        return "science-metrix";
    }

    @Override
    public boolean isPublishedWith(final Headings headings) {
        return headings.has(SUBFIELD) && headings.has(DOMAIN) && (headings.has(PRINT) || headings.has(ONLINE));
    }

    @Override
    public Optional<ClassifiedJournal> read(final Headings headings, final DelimitedRow row) {
        final List<String> field = Stream.of(SUBFIELD, FIELD, DOMAIN)
                .map(names -> headings.cell(row, names))
                .filter(name -> !name.isEmpty())
                .toList();
        return ClassifiedJournal.of(
                headings.cell(row, TITLE),
                List.of(headings.cell(row, PRINT), headings.cell(row, ONLINE)),
                field.isEmpty() ? List.of() : List.of(field));
    }
}
