package org.bibkpi.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.InputException;

/**
 * Cuts BibTeX at the lines that begin an entry. Made here because the libraries give up at what exports really hold:
 * keys that are not ASCII, names of fields with blanks in them, fields that are given twice, banner lines.
 */
final class BibtexEntries implements Pieces<BibtexEntry> {
    private static final Pattern BEGINNING = Pattern.compile("^\\s*@\\s*([A-Za-z]+)\\s*([{(].*)?", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("\\s*[{(]");
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble", "string");
    private static final int MOST_MACROS = 10_000;

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
            final Matcher beginning = BEGINNING.matcher(line.get().text());
            if (begins(beginning)) {
                final String type = AsciiCase.lower(beginning.group(1));
                final String text = entry(line.get());
                if (!NO_ENTRIES.contains(type)) {
                    return Optional.of(piece(line.get(), type, text));
                }
                define(type, text);
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    /** The brace may stand on the next line. */
    private boolean begins(final Matcher beginning) throws IOException {
        return beginning.matches()
                && (beginning.group(2) != null
                        || lines.peek()
                                .filter(l -> OPENING.matcher(l.text()).lookingAt())
                                .isPresent());
    }

    /** Everything up to the line that begins the next entry. */
    private String entry(final Lines.Line first) throws IOException {
        final StringBuilder text = new StringBuilder(first.text());
        Optional<Lines.Line> line = lines.next();
        while (line.isPresent() && !begins(BEGINNING.matcher(line.get().text()))) {
            text.append('\n').append(line.get().text());
            if (text.length() > Lines.LONGEST) {
                throw new InputException(name + ":" + first.number(), "An entry is longer than any real one.");
            }
            line = lines.next();
        }
        line.ifPresent(l -> lines.giveBack(List.of(l)));
        return text.toString();
    }

    private Piece<BibtexEntry> piece(final Lines.Line first, final String type, final String text) throws IOException {
        final BibtexParser parser = new BibtexParser(text, macros);
        final Map<String, List<String>> fields = parser.fields();
        if (parser.isClosed()) {
            return new Piece.Whole<>(first.position(), new BibtexEntry(type, fields));
        }
        if (lines.peek().isEmpty()) {
            throw new InputException(
                    name + ":" + first.number(),
                    "The file ends in the middle of the entry that begins here. Export it again; entries may be missing.");
        }
        return new Piece.Damaged<>(first.position(), "The braces of the entry do not match.");
    }

    private void define(final String type, final String text) {
        if (type.equals("string") && macros.size() < MOST_MACROS) {
            macros.putAll(BibtexParser.macros(text, macros));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
