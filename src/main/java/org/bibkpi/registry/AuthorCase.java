package org.bibkpi.registry;

import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bibkpi.model.Check;
import org.bibkpi.model.FoldedText;

/**
 * The question whether the author who writes so is a person of the roster. Two authorships are one case if the name is
 * spelt alike and the ORCID iD is the same; without an iD, if the addresses agree but for abbreviations and numbers.
 *
 * @param personId the person's id on the roster
 * @param author the name in the byline: {@code family, given}
 * @param orcid the iD beside it; empty if none
 * @param address where the author works; empty if not written, or where an iD says more
 */
public record AuthorCase(String personId, String author, String orcid, String address) implements Serializable {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern TELLING = Pattern.compile("[^\\d]{3,}");
    private static final int LETTERS_OF_ABBREVIATIONS = 3;

    public AuthorCase {
        Check.notBlank(personId, "person_id");
        Check.notBlank(author, "author");
    }

    /** The same for all authorships of one case. */
    public String key() {
        return personId + "\t" + authorKey();
    }

    /** The same for all authorships of one case, whoever they may be. */
    String authorKey() {
        return FoldedText.words(author) + "\t" + orcid + "\t" + (orcid.isEmpty() ? folded(address) : "");
    }

    private static String folded(final String address) {
        return BLANK.splitAsStream(FoldedText.words(address))
                .filter(word -> TELLING.matcher(word).matches())
                .map(word -> word.substring(0, LETTERS_OF_ABBREVIATIONS))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
