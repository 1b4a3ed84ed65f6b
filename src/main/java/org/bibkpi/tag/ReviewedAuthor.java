package org.bibkpi.tag;

import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.registry.RosterPerson;

/**
 * A row of the author review. The only thing in a run's result that holds a person's name.
 *
 * @param person whom the author may be
 * @param tally the case, and how much hangs on it
 */
public record ReviewedAuthor(RosterPerson person, AuthorTally tally) {
    /** The row, with the person's columns empty. */
    public List<String> row() {
        return List.of(
                person.id(),
                person.names().stream().map(ReviewedAuthor::written).collect(Collectors.joining("; ")),
                person.orcids().stream().map(Orcid::value).collect(Collectors.joining("|")),
                tally.shown().author(),
                tally.shown().orcid(),
                tally.shown().address(),
                tally.route().rule(),
                tally.route().meaning(),
                Long.toString(tally.publications()),
                Long.toString(tally.decides()),
                Integer.toString(tally.firstYear()),
                Integer.toString(tally.lastYear()),
                String.join("|", tally.examples()),
                "",
                "",
                "",
                "");
    }

    /** A name as review files and decisions write it. */
    public static String written(final PersonName name) {
        return name.given().isBlank() ? name.family() : name.family() + ", " + name.given();
    }
}
