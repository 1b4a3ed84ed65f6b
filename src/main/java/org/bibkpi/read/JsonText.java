package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Text in JSON, where a value may be missing, null, a number or a list. */
final class JsonText {
    private JsonText() {}

    /** A text or a number as text; empty for anything else. */
    static String of(final JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    /** The texts of a list; a single text is a list of one. */
    static List<String> all(final JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonText::of)
                        .toList()
                : List.of(of(node));
    }

    /** The first text of a list, or the text itself. */
    static String first(final JsonNode node) {
        return all(node).stream().filter(t -> !t.isBlank()).findFirst().orElse("");
    }

    /** Whether an export begins as JSON. */
    static boolean begins(final ContentHead head) {
        final String text = head.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }
}
