package org.bibkpi.measure;

import java.util.List;
import java.util.Map;
import org.bibkpi.model.Tag;

/**
 * What is known of a publication because it is counted, or would be if an author were ruled to be funded.
 *
 * @param answers the answers to the questions
 * @param parts the groups it belongs to or may belong to, that of all publications first
 * @param authors its authors who are funded for sure
 * @param weight its funded authors' part in it, in billionths
 * @param provisional whether an issue's year may still move it out of its year
 */
public record CountedFacts(
        Map<Question, Tag> answers, List<Part> parts, List<FundedAuthor> authors, long weight, boolean provisional) {
    /** Of a publication that is not counted, whatever is ruled. */
    public static final CountedFacts NONE = new CountedFacts(Map.of(), List.of(), List.of(), 0, false);

    public CountedFacts {
        answers = Map.copyOf(answers);
        parts = List.copyOf(parts);
        authors = List.copyOf(authors);
    }
}
