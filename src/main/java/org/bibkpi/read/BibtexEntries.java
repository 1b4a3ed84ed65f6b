package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.InputException;

/**
 * Cuts BibTeX at the lines that begin an entry. Made here because the libraries give up at what exports really hold:
 * keys that are not ASCII, names of fields with blanks in them, fields that are given twice, banner lines.
 */
final class BibtexEntries implements Pieces<BibtexEntry> {
    private static final Pattern BEGINNING = Pattern.compile("^\\s*@\\s*([A-Za-z]*)\\s*([{(].*)?", Pattern.DOTALL);
    /** What follows where a line ended inside the head of an entry. */
    private static final Pattern REST_OF_HEAD = Pattern.compile("\\s*(?:[{(].*|[A-Za-z]+\\s*[{(][^\\s,{}=]*,\\s*)");

    private static final Pattern ANOTHER = Pattern.compile("@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s,{}=]*\\s*,");
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble", "string");
    private static final int MOST_MACROS = 10_000;
    private static final int MOST_BLANK_LINES = 3;

    private final String name;
    private final Lines lines;
    private final Map<String, String> macros = new HashMap<>();

    BibtexEntries(final ExportContent content) {
        this.name = content.name();
        this.lines = new Lines(content);
    }

    @Override
    public Optional<Piece<BibtexEntry>> next() throws IOException {
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent()) {
            if (begins(line.get())) {
                final BibtexParser parser = new BibtexParser(entry(line.get()), macros);
                if (!NO_ENTRIES.contains(parser.type())) {
                    return Optional.of(piece(line.get(), parser));
                }
                define(parser);
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    /** The head may go over several lines. */
    private boolean begins(final Lines.Line line) throws IOException {
        final Matcher beginning = BEGINNING.matcher(line.text());
        return beginning.matches() && (beginning.group(2) != null || isFollowedByRestOfHead());
    }

    private boolean isFollowedByRestOfHead() throws IOException {
        final List<Lines.Line> seen = new ArrayList<>();
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank() && seen.size() < MOST_BLANK_LINES) {
            seen.add(line.get());
            line = lines.next();
        }
        line.ifPresent(seen::add);
        lines.giveBack(seen);
        return line.filter(l -> REST_OF_HEAD.matcher(l.text()).matches()).isPresent();
    }

    /** Everything up to the line that begins the next entry. */
    private String entry(final Lines.Line first) throws IOException {
        final StringBuilder text = new StringBuilder(first.text());
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && !begins(line.get())) {
            text.append('\n').append(line.get().text());
            if (text.length() > Lines.LONGEST) {
                throw new InputException(name + ":" + first.number(), "An entry is longer than any real one.");
            }
            line = lines.next();
        }
        line.ifPresent(l -> lines.giveBack(List.of(l)));
        return text.toString();
    }

    private Piece<BibtexEntry> piece(final Lines.Line first, final BibtexParser parser) throws IOException {
        final Map<String, List<String>> fields = parser.fields();
        if (parser.isClosed()) {
            giveBackAnother(first, parser.rest());
            return new Piece.Whole<>(first.position(), new BibtexEntry(parser.type(), parser.key(), fields));
        }
        if (lines.peek().isEmpty()) {
            throw new InputException(
                    name + ":" + first.number(),
                    "The file ends in the middle of the entry that begins here. Export it again; entries may be missing.");
        }
        return new Piece.Damaged<>(first.position(), "The braces of the entry do not match.");
    }

    /** Some services write all entries on one line. */
    private void giveBackAnother(final Lines.Line line, final String rest) {
        final Matcher another = ANOTHER.matcher(rest);
        if (another.find()) {
            lines.giveBack(List.of(new Lines.Line(line.number(), rest.substring(another.start()), true)));
        }
    }

    private void define(final BibtexParser parser) {
        if (parser.type().equals("string") && macros.size() < MOST_MACROS) {
            macros.putAll(parser.macros());
        }
    }
}
