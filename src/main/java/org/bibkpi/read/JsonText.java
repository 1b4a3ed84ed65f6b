package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Text in JSON, where a value may be missing, null, a number or a list. */
final class JsonText {
    private JsonText() {}

    /** A text or a number as text; empty for anything else. */
    static String of(final JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    /** The texts of a list; a single text is a list of one. */
    static List<String> all(final JsonNode node) {
        if (!node.isArray()) {
            return List.of(of(node));
        }
        final List<String> texts = new ArrayList<>(node.size());
        for (final JsonNode member : node) {
            texts.add(of(member));
        }
        return texts;
    }

    /** The first text of a list, or the text itself. */
    static String first(final JsonNode node) {
        for (final String text : all(node)) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** Whether an export begins as JSON. */
    static boolean begins(final ContentHead head) {
        final String text = head.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }
}
