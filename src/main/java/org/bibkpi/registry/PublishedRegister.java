package org.bibkpi.registry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.Issn;
import org.bibkpi.normalise.IssnNormaliser;

/** The form in which an owner publishes a register of journals: one row for each journal, with the fields it lies in. */
interface PublishedRegister {
    /** Every form. */
    List<PublishedRegister> ALL = List.of(
            new NorwegianRegister(), new ScienceMetrixRegister(), new ScopusSourceRegister(), new ScimagoRegister());

    /** What people call it. */
    String title();

    /** The name of the field classes that come with bibkpi for it. */
    String classification();

    /** Whether a list with these columns is of this form. */
    boolean isPublishedWith(Headings headings);

    /** What a row says; empty if it describes no journal, or gives it no field. */
    Optional<ClassifiedJournal> read(Headings headings, DelimitedRow row);

    /**
     * A journal with the fields that it lies in.
     *
     * @param title may be empty
     * @param issns those with a right check digit
     * @param fields each as its name, then that of the area it belongs to, then that of the next wider one
     */
    record ClassifiedJournal(String title, List<Issn> issns, List<List<String>> fields) {
        private static final int DIGITS = 8;
        private static final Pattern LOST_ZEROS = Pattern.compile("\\d{3,7}|\\d{3,6}X");

        public ClassifiedJournal {
            issns = List.copyOf(issns);
            fields = List.copyOf(fields);
        }

        /** Empty if there is no field, or nothing to find the journal by. */
        static Optional<ClassifiedJournal> of(
                final String title, final List<String> issnCells, final List<List<String>> fields) {
            final List<Issn> issns = issnCells.stream()
                    .flatMap(ClassifiedJournal::issns)
                    .distinct()
                    .toList();
            return fields.isEmpty() || (title.isBlank() && issns.isEmpty())
                    ? Optional.empty()
                    : Optional.of(new ClassifiedJournal(title, issns, fields));
        }

        /** Spreadsheets take an ISSN for a number and drop the zeros it begins with. */
        private static Stream<Issn> issns(final String cell) {
            final String text = LOST_ZEROS.matcher(cell).matches() ? "0".repeat(DIGITS - cell.length()) + cell : cell;
            return IssnNormaliser.findAll(text).stream();
        }
    }
}
