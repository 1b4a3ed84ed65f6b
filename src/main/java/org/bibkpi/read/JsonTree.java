package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A JSON record as named parts; the members of an array are parts of the same name. */
record JsonTree(JsonNode node) implements Tree {
    @Override
    public Stream<JsonTree> all(final String... path) {
        Stream<JsonNode> found = Stream.of(node);
        for (final String step : path) {
            found = found.flatMap(n -> members(n.path(step)));
        }
        return found.map(JsonTree::new);
    }

    private static Stream<JsonNode> members(final JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false);
        }
        return value.isMissingNode() || value.isNull() ? Stream.empty() : Stream.of(value);
    }

    @Override
    public String text() {
        return JsonText.of(node);
    }
}
