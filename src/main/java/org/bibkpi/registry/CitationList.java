package org.bibkpi.registry;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.Doi;

/**
 * How often works are cited, as a list says that the job names.
 *
 * @param works by their DOI
 */
public record CitationList(Map<Doi, Standing> works) implements Serializable {
    /** No list. */
    public static final CitationList NONE = new CitationList(Map.of());

    /**
     * What the list says of a work.
     *
     * @param highlyCited whether it is among the tenth of its field and year that is cited most
     * @param text as the list has it, such as {@code percentile 93.2}
     */
    public record Standing(boolean highlyCited, String text) implements Serializable {}

    public CitationList {
        works = Map.copyOf(works);
    }

    /** What the list says of a DOI. */
    public Optional<Standing> find(final Doi doi) {
        return Optional.ofNullable(works.get(doi));
    }
}
