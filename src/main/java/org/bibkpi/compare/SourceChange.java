package org.bibkpi.compare;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.audit.SourceContent;

/**
 * A source whose records hold something else than in the earlier run.
 *
 * @param source the database
 * @param before what it held; empty if it was not read
 * @param after what it holds; empty if it is not read any more
 */
public record SourceChange(String source, Optional<SourceContent> before, Optional<SourceContent> after) {

    /** The sources that differ; none if one of the runs is of a version that kept no such facts. */
    static List<SourceChange> between(final RunRecipe before, final RunRecipe after) {
        if (before.sources().isEmpty() || after.sources().isEmpty()) {
            return List.of();
        }
        final NavigableSet<String> names = new TreeSet<>();
        Stream.concat(before.sources().stream(), after.sources().stream())
                .map(SourceContent::source)
                .forEach(names::add);
        return names.stream()
                .map(name -> new SourceChange(name, before.source(name), after.source(name)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    /** What some records had and none has now, such as addresses: an export without that column. */
    public List<String> gone() {
        return before.stream()
                .flatMap(SourceContent::parts)
                .filter(part -> lacks(after, part))
                .toList();
    }

    /** What no record had and some have now. */
    public List<String> come() {
        return after.stream()
                .flatMap(SourceContent::parts)
                .filter(part -> lacks(before, part))
                .toList();
    }

    private static boolean lacks(final Optional<SourceContent> content, final String part) {
        return content.filter(c -> c.parts().noneMatch(part::equals)).isPresent();
    }
}
