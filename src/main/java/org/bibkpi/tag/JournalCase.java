package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.model.Issn;

/**
 * A publication's journal that a person should rule on.
 *
 * @param title as its first source writes it; may be empty
 * @param issns of all its sources
 * @param isOpen whether the publication's answer hangs on it; otherwise one list decided, but another contradicts it
 * @param reason why it should be ruled on
 * @param statements what the lists say, each {@code list: class, entry}
 */
public record JournalCase(String title, List<Issn> issns, boolean isOpen, String reason, List<String> statements) {
    public JournalCase {
        issns = List.copyOf(issns);
        statements = List.copyOf(statements);
    }
}
