package org.bibkpi.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.InputException;

/**
 * Cuts JSON at its record objects: lines, arrays, pages of an API, single objects, and several of these one after the
 * other. Each record is parsed by itself, so that damage in one does not cost those behind it; after damage the search
 * goes on for the next object that is a record.
 */
final class JsonRecords implements Pieces<JsonNode> {
    /** How often a character may be read again before the file is given up. */
    private static final int MOST_ATTEMPTS = 200;

    private final String name;
    private final JsonShape shape;
    private final JsonCharacters in;
    private final JsonObjectParser parser;
    /** The brackets around the records. */
    private final StringBuilder open = new StringBuilder();

    private int before = ' ';
    private boolean inList;
    private boolean searching;
    private boolean cutOff;
    private List<String> firstKeys = List.of();

    JsonRecords(final ExportContent content, final JsonShape shape) {
        this.name = content.name();
        this.shape = shape;
        this.in = new JsonCharacters(content);
        this.parser = new JsonObjectParser(shape);
    }

    @Override
    public Optional<Piece<JsonNode>> next() throws IOException {
        int c = in.read();
        while (c >= 0) {
            if (!searching && isStray(c)) {
                searching = true;
                return Optional.of(new Piece.Damaged<>("line " + in.lineNumber(), "Here stands a part of a record."));
            }
            suspect(c);
            final Optional<Piece<JsonNode>> piece = c == '{' && expectsRecord() ? record() : Optional.empty();
            if (piece.isPresent()) {
                return piece;
            }
            if (c != '{' || !expectsRecord()) {
                follow(c);
            }
            c = in.read();
        }
        if (cutOff || (!open.isEmpty() && !searching)) {
            throw cutOff();
        }
        return Optional.empty();
    }

    /** No object stands inside another without a key before it: the list of records was closed too early. */
    private void suspect(final int c) {
        final boolean inObject = !open.isEmpty() && open.charAt(open.length() - 1) == '{';
        if (c == '{' && inObject && !inList && before != ':') {
            inList = true;
            searching = true;
        }
        before = Character.isWhitespace(c) ? before : c;
    }

    /** Between records nothing else can stand: the last one was closed at the wrong place, or the next lost its brace. */
    private boolean isStray(final int c) {
        return c == '"' ? inList || open.isEmpty() : inList && (c == '[' || c == '}' || c == ':');
    }

    private boolean expectsRecord() {
        return inList || open.isEmpty() || searching;
    }

    private Optional<Piece<JsonNode>> record() throws IOException {
        final Optional<Piece<JsonNode>> line = open.isEmpty() && !inList ? wholeLine() : Optional.empty();
        return line.isPresent() ? line : object(List.of());
    }

    /** Most large files have a record on each line: these need no search for where it ends. */
    private Optional<Piece<JsonNode>> wholeLine() throws IOException {
        final Optional<CharBuffer> line = in.line();
        final Optional<JsonObjectParser.Parsed> parsed = line.flatMap(parser::record);
        return parsed.map(record -> {
            final Piece<JsonNode> piece = found("line " + in.lineNumber(), record.node(), record.firstKeys());
            in.pass(line.orElseThrow());
            return piece;
        });
    }

    private Piece<JsonNode> found(final String position, final JsonNode node, final List<String> keys) {
        searching = false;
        cutOff = false;
        firstKeys = keys;
        in.settle();
        return new Piece.Whole<>(position, node);
    }

    /** Follows the brackets around the records. */
    private void follow(final int c) throws IOException {
        if (searching) {
            return;
        }
        if (c == '"') {
            in.skipString();
        } else if (c == '{' || c == '[') {
            inList = open.isEmpty() && c == '[';
            open.append((char) c);
            in.guard(open.length());
        } else if (c == '}' || c == ']') {
            inList = false;
            open.setLength(Math.max(open.length() - 1, 0));
        }
    }

    private Optional<Piece<JsonNode>> object(final List<String> path) throws IOException {
        final long line = in.lineNumber();
        // Among lines of records each line is one, even behind damage.
        searching &= !(open.isEmpty() && in.atLineStart());
        final JsonObjectScan scan = new JsonObjectScan(in);
        while (scan.advance()) {
            if (searching && scan.atList() && shape.endsInList(scan.key())) {
                return Optional.empty();
            }
            final List<String> inner = append(path, scan.key());
            if (!searching && !inList && scan.atList() && shape.isList(inner)) {
                open.append("{[");
                inList = true;
                return Optional.empty();
            }
            if (!searching && !inList && scan.atObject() && shape.leadsOn(inner)) {
                open.append('{');
                return object(inner);
            }
        }
        return piece("line " + line, scan);
    }

    private Optional<Piece<JsonNode>> piece(final String position, final JsonObjectScan scan) {
        final Optional<JsonNode> node = scan.isWhole() ? parser.parse(scan.text()) : Optional.empty();
        if (node.isPresent() && shape.isRecord().test(node.get())) {
            return Optional.of(found(position, node.get(), scan.firstKeys()));
        }
        firstKeys = firstKeys.isEmpty() ? scan.firstKeys() : firstKeys;
        final boolean another = !searching || scan.firstKeys().equals(firstKeys);
        if (node.isEmpty() || !searching) {
            retry(scan);
        }
        cutOff = searching ? cutOff : scan.endedEarly();
        searching = true;
        return another ? Optional.of(damaged(position, node.isPresent())) : Optional.empty();
    }

    private static Piece<JsonNode> damaged(final String position, final boolean wellFormed) {
        return new Piece.Damaged<>(
                position,
                wellFormed ? "The object is no record of this format." : "The record is not well-formed JSON.");
    }

    /** Looks for records inside what was taken for one. */
    private void retry(final JsonObjectScan scan) {
        if (in.attempts() > MOST_ATTEMPTS) {
            throw new InputException(name + ":" + in.lineNumber(), "The file is damaged throughout. Export it again.");
        }
        in.giveBack(scan.text().substring(1));
    }

    private static List<String> append(final List<String> path, final String key) {
        final List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    private InputException cutOff() {
        return new InputException(
                name + ":" + in.lineNumber(),
                "The file ends in the middle; records are missing. Download or export it again.");
    }
}
