package org.bibkpi.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where an address stands, in words: {@code 1:2, 1:3, 2:} → {@code record 1, authors 2, 3; record 2, no author}. */
final class AuthorPlaces {
    private AuthorPlaces() {}

    static String of(final List<String> places) {
        final Map<Integer, String> authors = new TreeMap<>();
        places.forEach(place -> {
            final int colon = place.indexOf(':');
            authors.merge(
                    Integer.valueOf(place.substring(0, colon)), place.substring(colon + 1), (a, b) -> a + ", " + b);
        });
        return authors.entrySet().stream()
                .map(entry -> "record " + entry.getKey() + ", " + authors(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String authors(final String numbers) {
        if (numbers.isEmpty()) {
            return "no author";
        }
        return (numbers.indexOf(',') < 0 ? "author " : "authors ") + numbers;
    }
}
