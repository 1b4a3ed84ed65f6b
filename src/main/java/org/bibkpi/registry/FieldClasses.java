package org.bibkpi.registry;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bibkpi.model.FoldedText;
import org.bibkpi.model.InputException;

/**
 * Which fields of a classification of journals are clinical. It is data: the file says of each field what it is taken
 * for, and why.
 */
public final class FieldClasses implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A field with a code is known by the code and by the name. */
    private static final Pattern CODED = Pattern.compile("(\\d+)\\s+(\\S.*)");

    private final String classification;
    private final HashMap<String, JournalClass> classes = new HashMap<>();

    private FieldClasses(final String classification) {
        this.classification = classification;
    }

    static FieldClasses parse(final YamlText text) {
        final FieldClassesDocument document = text.as(FieldClassesDocument.class);
        final FieldClasses classes = new FieldClasses(document.classification());
        document.fields().forEach(group -> {
            final JournalClass clinical = JournalClass.find(group.clinical())
                    .orElseThrow(() -> new InputException(
                            text.name(), "clinical: '" + group.clinical() + "'. Write yes, no or mixed."));
            group.names().forEach(name -> classes.add(text.name(), name, clinical));
        });
        return classes;
    }

    private void add(final String file, final String name, final JournalClass clinical) {
        final Matcher coded = CODED.matcher(name);
        final List<String> keys = coded.matches() ? List.of(coded.group(1), coded.group(2)) : List.of(name);
        keys.forEach(key -> {
            if (Optional.ofNullable(classes.put(key(key), clinical)).isPresent()) {
                throw new InputException(file, "The field '" + name + "' stands twice. Delete one of them.");
            }
        });
    }

    /** The classification's short name, which says what registers it fits. */
    public String classification() {
        return classification;
    }

    /** The class of a field; empty if the file does not name it. */
    public Optional<JournalClass> find(final String field) {
        return Optional.ofNullable(classes.get(key(field)));
    }

    /** The class of the first of these that the file names: a field before the area that it lies in. */
    public Optional<JournalClass> find(final List<String> fromNarrowToWide) {
        return fromNarrowToWide.stream().flatMap(field -> find(field).stream()).findFirst();
    }

    /**
     * The class of a journal that stands in several fields: that of more than half of them, else mixed if any is clinical,
     * if only in part. Empty if there is none, or too little is known of them.
     */
    public Optional<JournalClass> majority(final List<List<String>> fields) {
        final List<JournalClass> known =
                fields.stream().flatMap(field -> find(field).stream()).toList();
        return Stream.of(JournalClass.values())
                .filter(one -> 2 * Collections.frequency(known, one) > fields.size())
                .findFirst()
                .or(() -> known.stream()
                        .filter(one -> one != JournalClass.NO)
                        .findFirst()
                        .map(clinical -> JournalClass.MIXED));
    }

    private static String key(final String field) {
        return FoldedText.words(field);
    }
}
