package org.bibkpi.tag;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.JournalEntry;
import org.bibkpi.registry.JournalRegister;

/**
 * Whether a publication stands in a clinical journal. The list decides; a journal that it does not know in the
 * publication's year, or classes as mixed, leaves the question open.
 */
public final class JournalTagger implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "journal-list";

    private final JournalRegister register;

    /** A tagger by this list. */
    public JournalTagger(final JournalRegister register) {
        this.register = register;
    }

    /**
     * The answer for a publication.
     *
     * @param year the publication's year
     */
    public Tag tag(final Publication publication, final int year) {
        final Map<Evidence, JournalEntry.Clinical> found = new LinkedHashMap<>();
        publication
                .sources()
                .forEach(source -> source.venue()
                        .issns()
                        .forEach(issn -> register.find(issn, year)
                                .ifPresent(entry -> found.put(evidence(source, issn, entry), entry.clinical()))));
        return tag(publication, found);
    }

    private static Tag tag(final Publication publication, final Map<Evidence, JournalEntry.Clinical> found) {
        final Set<JournalEntry.Clinical> classes = found.values().stream().collect(Collectors.toSet());
        final List<Evidence> evidence = List.copyOf(found.keySet());
        if (classes.size() != 1) {
            return new Tag(Answer.UNDECIDED, open(publication, classes), evidence);
        }
        return switch (classes.iterator().next()) {
            case YES -> new Tag(Answer.YES, "", evidence);
            case NO -> new Tag(Answer.NO, "", evidence);
            case MIXED -> new Tag(Answer.UNDECIDED, "journal classed as mixed", evidence);
        };
    }

    private static String open(final Publication publication, final Set<JournalEntry.Clinical> classes) {
        if (!classes.isEmpty()) {
            return "its ISSNs are classed differently";
        }
        return publication.issns().isEmpty() ? "no ISSN in any source" : "journal not on the list";
    }

    private static Evidence evidence(final SourceRecord source, final Issn issn, final JournalEntry entry) {
        final String title =
                Optional.of(entry.title()).filter(t -> !t.isEmpty()).orElse(issn.value());
        return new Evidence(source.id(), issn.value(), RULE, title, "A");
    }
}
