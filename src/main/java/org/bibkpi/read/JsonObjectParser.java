package org.bibkpi.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses one object. Members that no one reads are checked, but not kept: they are the larger part of many files. */
final class JsonObjectParser {
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                    .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Lines.LONGEST)
                            .maxNestingDepth(200)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final JsonShape shape;

    JsonObjectParser(final JsonShape shape) {
        this.shape = shape;
    }

    /**
     * An object that is a record.
     *
     * @param node the members that are read
     * @param firstKeys of all members, the first two
     */
    record Parsed(JsonNode node, List<String> firstKeys) {}

    /** The object that a text is; empty if it is none, or goes on behind it. */
    Optional<JsonNode> parse(final String text) {
        return parse(CharBuffer.wrap(text.toCharArray()), new ArrayList<>()).map(node -> node);
    }

    /** The record that a text is; empty if it is none, or may hold records. */
    Optional<Parsed> record(final CharBuffer text) {
        final List<String> keys = new ArrayList<>();
        return parse(text, keys)
                .filter(node -> keys.stream().noneMatch(shape::holdsRecords)
                        && shape.isRecord().test(node))
                .map(node -> new Parsed(node, List.copyOf(keys.subList(0, Math.min(2, keys.size())))));
    }

    private Optional<ObjectNode> parse(final CharBuffer text, final List<String> keys) {
        try (JsonParser parser = JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.length())) {
            return parser.nextToken() == JsonToken.START_OBJECT ? whole(parser, keys) : Optional.empty();
        } catch (final JsonProcessingException malformed) {
            return Optional.empty();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ObjectNode> whole(final JsonParser parser, final List<String> keys) throws IOException {
        final ObjectNode node = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            final String key = parser.currentName();
            keys.add(key);
            parser.nextToken();
            if (shape.reads(key)) {
                node.set(key, parser.readValueAsTree());
            } else {
                parser.skipChildren();
            }
        }
        return parser.nextToken() == null ? Optional.of(node) : Optional.empty();
    }
}
