package org.bibkpi.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.FoldedText;

/**
 * The columns of a list that somebody else publishes: found by any of the names they have had, whatever the letter case
 * and the signs between words. Of several columns of one name the first counts.
 */
final class Headings {
    private final Map<String, Integer> positions = new HashMap<>();

    Headings(final List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            positions.putIfAbsent(FoldedText.words(header.get(i)), i);
        }
    }

    boolean has(final String... names) {
        return position(names).isPresent();
    }

    /** The cell under the first of these names that is a column; blank if none is. */
    String cell(final DelimitedRow row, final String... names) {
        return position(names).map(row::get).map(String::strip).orElse("");
    }

    private Optional<Integer> position(final String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(positions.get(FoldedText.words(name))).stream())
                .findFirst();
    }
}
