package org.bibkpi.measure;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bibkpi.model.Check;

/**
 * A question that every counted publication is asked; the answer is its tag.
 *
 * @param label the word that job files and reports use: lower case with underscores, such as {@code own_affiliation}
 */
public record Question(String label) implements Comparable<Question>, Serializable {
    private static final Pattern LABEL = Pattern.compile("[a-z][a-z0-9_]*");

    /** Does any author give an address of the providers? */
    public static final Question AFFILIATION = new Question("affiliation");
    /** Does a funded author give one? */
    public static final Question OWN_AFFILIATION = new Question("own_affiliation");
    /** Does it stand in a clinical journal? */
    public static final Question CLINICAL = new Question("clinical");

    /** Is it among the tenth of its field and year that is cited most? */
    public static final Question HIGHLY_CITED = new Question("highly_cited");

    private static final String BY_LIST = "clinical_";

    /** Does it stand in a clinical journal, if one list of journals decided alone? */
    public static Question clinicalBy(final String list) {
        return new Question(BY_LIST + list);
    }

    /** The list of journals that this asks alone; empty if it asks none. */
    public Optional<String> journalList() {
        return label.startsWith(BY_LIST) ? Optional.of(label.substring(BY_LIST.length())) : Optional.empty();
    }

    public Question {
        Check.matches(LABEL, label, "tag");
    }

    @Override
    public int compareTo(final Question other) {
        return label.compareTo(other.label);
    }
}
