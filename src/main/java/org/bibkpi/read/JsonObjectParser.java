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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
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
        final Optional<ObjectNode> node = parse(text, keys);
        if (node.isEmpty() || mayHoldRecords(keys) || !shape.isRecord().test(node.get())) {
            return Optional.empty();
        }
        return Optional.of(new Parsed(node.get(), List.copyOf(keys.subList(0, Math.min(2, keys.size())))));
    }

    private boolean mayHoldRecords(final List<String> keys) {
        for (final String key : keys) {
            if (shape.holdsRecords(key)) {
                return true;
            }
        }
        return false;
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

    /** The value just met, with as much of it as is read. */
    private JsonNode value(final JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return TextNode.valueOf(parser.getText());
        }
        if (shape.inner().isEmpty() || !parser.currentToken().isStructStart()) {
            return parser.readValueAsTree();
        }
        return parser.currentToken() == JsonToken.START_ARRAY ? array(parser) : object(parser);
    }

    private ArrayNode array(final JsonParser parser) throws IOException {
        final ArrayNode array = JSON.createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private ObjectNode object(final JsonParser parser) throws IOException {
        final ObjectNode object = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            final String key = parser.currentName();
            parser.nextToken();
            if (shape.inner().contains(key)) {
                object.set(key, value(parser));
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    private Optional<ObjectNode> whole(final JsonParser parser, final List<String> keys) throws IOException {
        final ObjectNode node = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            final String key = parser.currentName();
            keys.add(key);
            parser.nextToken();
            if (shape.reads(key)) {
                node.set(key, value(parser));
            } else {
                parser.skipChildren();
            }
        }
        return parser.nextToken() == null ? Optional.of(node) : Optional.empty();
    }
}
