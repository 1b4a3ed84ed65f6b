package org.bibkpi.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/**
 * Reads lists of journals: those that come with bibkpi by their name, lists of one's own, and registers as their owners
 * publish them. The form is recognised by the columns.
 */
public final class JournalListReader {
    private static final List<String> BUILT_IN = List.of("starter", FieldClassesReader.WOS_CATEGORIES);

    private JournalListReader() {}

    /** The names of the lists that come with bibkpi. */
    public static List<String> builtIn() {
        return BUILT_IN;
    }

    /**
     * Reads a list, or the classes of Web of Science's categories.
     *
     * @throws InputException with file, line and column if there is no such list, it is of no known form, a value is wrong,
     *     or two rows of a list of one's own class a journal for one year
     */
    public static JournalList read(final JournalListSource source) {
        return source.location().equals(FieldClassesReader.WOS_CATEGORIES) ? categories(source) : register(source);
    }

    private static CategoryClasses categories(final JournalListSource source) {
        final FieldClasses classes =
                FieldClassesReader.read(source.classes().orElse(FieldClassesReader.WOS_CATEGORIES), source.folder());
        demandFitting(
                "This list goes by Web of Science's categories", FieldClassesReader.WOS_CATEGORIES, classes, source);
        return new CategoryClasses(source.name(), classes);
    }

    private static JournalRegister register(final JournalListSource source) {
        final List<DelimitedFile> sheets =
                source.file().map(DelimitedFile::openSheets).orElseGet(() -> List.of(builtIn(source.location())));
        try {
            return new JournalRegister(source.name(), journals(source, sheets));
        } finally {
            sheets.forEach(DelimitedFile::close);
        }
    }

    private static List<ListedJournal> journals(final JournalListSource source, final List<DelimitedFile> sheets) {
        return sheets.stream()
                .flatMap(sheet -> journals(source, sheet).stream())
                .findFirst()
                .orElseThrow(() -> unknownForm(source, sheets));
    }

    /** Empty if the sheet is of no known form. */
    private static Optional<List<ListedJournal>> journals(final JournalListSource source, final DelimitedFile sheet) {
        final Headings headings = new Headings(sheet.header());
        if (OwnJournalList.isOwn(headings)) {
            demandNoClasses(source);
            return Optional.of(OwnJournalList.read(sheet));
        }
        return PublishedRegister.ALL.stream()
                .filter(form -> form.isPublishedWith(headings))
                .findFirst()
                .map(form -> published(source, form, headings, sheet));
    }

    private static List<ListedJournal> published(
            final JournalListSource source,
            final PublishedRegister form,
            final Headings headings,
            final DelimitedFile sheet) {
        final FieldClasses classes =
                FieldClassesReader.read(source.classes().orElse(form.classification()), source.folder());
        demandFitting("This is " + form.title(), form.classification(), classes, source);
        final List<ListedJournal> journals = new ArrayList<>();
        sheet.rows()
                .forEach(row -> form.read(headings, row)
                        .flatMap(journal -> listed(journal, classes))
                        .ifPresent(journals::add));
        return journals;
    }

    private static Optional<ListedJournal> listed(
            final PublishedRegister.ClassifiedJournal journal, final FieldClasses classes) {
        final String basis =
                journal.fields().stream().map(field -> field.get(0)).distinct().collect(Collectors.joining("; "));
        return classes.majority(journal.fields())
                .map(clinical -> new ListedJournal(
                        journal.title(),
                        journal.issns(),
                        clinical,
                        basis,
                        ListedJournal.ALWAYS,
                        ListedJournal.FOR_GOOD));
    }

    private static void demandFitting(
            final String list,
            final String classification,
            final FieldClasses classes,
            final JournalListSource source) {
        if (!classes.classification().equals(classification)) {
            throw new InputException(
                    source.location(),
                    list + ", but its field classes are those of '" + classes.classification() + "'. Name classes of '"
                            + classification + "', or leave `classes` out.");
        }
    }

    private static void demandNoClasses(final JournalListSource source) {
        source.classes().ifPresent(classes -> {
            throw new InputException(
                    source.location(),
                    "This list gives the class of each journal itself, so `classes: " + classes
                            + "` has nothing to say. Leave it out.");
        });
    }

    private static InputException unknownForm(final JournalListSource source, final List<DelimitedFile> sheets) {
        final String columns = sheets.stream()
                .flatMap(sheet -> sheet.header().stream())
                .filter(column -> !column.isEmpty())
                .limit(12)
                .collect(Collectors.joining(", "));
        final String forms = Stream.concat(
                        Stream.of("a list with the columns issn, title, clinical, valid_from, valid_to"),
                        PublishedRegister.ALL.stream().map(PublishedRegister::title))
                .collect(Collectors.joining("; "));
        return new InputException(
                source.location(),
                "This is no list of journals that bibkpi knows. Its columns: " + columns + ". Known forms: " + forms
                        + ".");
    }

    private static DelimitedFile builtIn(final String name) {
        return DelimitedFile.of(name + ".csv", new String(content(name), StandardCharsets.UTF_8));
    }

    /** The bytes of a list or of field classes that come with bibkpi. */
    static byte[] content(final String name) {
        final String resource =
                "/registry/journals/" + name + (FieldClassesReader.builtIn().contains(name) ? ".yaml" : ".csv");
        try (InputStream bytes = Optional.ofNullable(JournalListReader.class.getResourceAsStream(resource))
                .orElseThrow(() -> new IllegalStateException("resource missing: " + resource))) {
            return bytes.readAllBytes();
        } catch (final IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
