package org.bibkpi.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Norwegian register of publication channels: one field (NPI) for each journal, within one of four areas. Its file has
 * Norwegian or English columns; the form that KTH's library keeps of it has columns of its own, and holds the publishers too.
 *
 * @see <a href="https://kanalregister.hkdir.no/informasjonsartikler/last-ned-gjeldande-liste">Norwegian register, list</a>
 */
final class NorwegianRegister implements PublishedRegister {
    private static final String[] FIELD = {"NPI fagfelt", "NPI Scientific Field", "group_field"};
    private static final String[] AREA = {"NPI fagområde", "NPI Academic Discipline", "group_area"};
    private static final String[] PRINT = {"Print ISSN", "issn_print"};
    private static final String[] ONLINE = {"Online ISSN", "issn_online"};
    private static final String[] TITLE = {"Original tittel", "Original Title", "title"};

    @Override
    public String title() {
        return "the Norwegian register";
    }

    @Override
    public String classification() {
        return "npi";
    }

    @Override
    public boolean isPublishedWith(final Headings headings) {
        return headings.has(FIELD) && headings.has(PRINT) && headings.has(ONLINE);
    }

    @Override
    public Optional<ClassifiedJournal> read(final Headings headings, final DelimitedRow row) {
        final List<String> field = Stream.of(headings.cell(row, FIELD), headings.cell(row, AREA))
                .filter(name -> !name.isEmpty())
                .toList();
        return ClassifiedJournal.of(
                headings.cell(row, TITLE),
                List.of(headings.cell(row, PRINT), headings.cell(row, ONLINE)),
                field.isEmpty() ? List.of() : List.of(field));
    }
}
