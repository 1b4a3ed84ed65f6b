package org.bibkpi.compare;

import org.bibkpi.audit.RunRecipe.Input;

/** How decisions of people show in a run. */
final class Rulings {
    private Rulings() {}

    /** Whether a rule of this id means that a person decided. */
    static boolean isRule(final String rule) {
        return rule.startsWith("ruling") || rule.startsWith("ruled");
    }

    /** Whether a file holds decisions about duplicates. */
    static boolean areOnDuplicates(final Input input) {
        return areOn("review_duplicates", input);
    }

    /** Whether a file holds decisions about authors. */
    static boolean areOnAuthors(final Input input) {
        return areOn("review_authors", input);
    }

    private static boolean areOn(final String review, final Input input) {
        final String name = input.name().substring(input.name().lastIndexOf('/') + 1);
        return input.role().equals("decisions") && name.startsWith(review);
    }
}
