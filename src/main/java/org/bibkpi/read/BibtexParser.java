package org.bibkpi.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bibkpi.model.AsciiCase;

/** Parses the text of one entry: {@code @article{key, title = {…}, month = aug, journal = "A" # b}}. */
final class BibtexParser {
    private final String text;
    private final Map<String, String> macros;
    private int at;
    private boolean closed;

    BibtexParser(final String text, final Map<String, String> macros) {
        this.text = text;
        this.macros = macros;
        this.at = opening(text);
    }

    /** Where the entry opens, with a brace or with a round bracket. */
    private static int opening(final String text) {
        final int brace = text.indexOf('{');
        final int bracket = text.indexOf('(');
        return Math.max(brace < 0 || (bracket >= 0 && bracket < brace) ? bracket : brace, 0);
    }

    /** What a string stands for, with the blanks at its ends: {@code @string{part = ", part "}}. */
    static Map<String, String> macros(final String text, final Map<String, String> known) {
        final BibtexParser parser = new BibtexParser(text, known);
        final Map<String, String> macros = new LinkedHashMap<>();
        parser.at++;
        parser.field((name, value) -> macros.put(name, value));
        return macros;
    }

    /** Reads the entry: its fields by name in lower case, with all values of each. */
    Map<String, List<String>> fields() {
        final Map<String, List<String>> fields = new LinkedHashMap<>();
        at++;
        skipKey();
        while (at < text.length() && !closed) {
            skipBlanksAndCommas();
            if (at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ')')) {
                closed = true;
            } else {
                field((name, value) ->
                        fields.computeIfAbsent(name, k -> new ArrayList<>()).add(LatexText.plain(value.strip())));
            }
        }
        return fields;
    }

    /** Whether the entry's closing brace was found; known after {@link #fields}. */
    boolean isClosed() {
        return closed;
    }

    private void skipKey() {
        while (at < text.length() && ",}=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void skipBlanksAndCommas() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
    }

    private void field(final BiConsumer<String, String> fields) {
        final int start = at;
        while (at < text.length() && "=}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            final String key = AsciiCase.lower(text.substring(start, at).strip());
            at++;
            fields.accept(key, value());
        }
    }

    private String value() {
        final StringBuilder value = new StringBuilder();
        boolean more = true;
        while (more) {
            skipBlanks();
            value.append(part());
            skipBlanks();
            more = at < text.length() && text.charAt(at) == '#';
            at += more ? 1 : 0;
        }
        return value.toString();
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String part() {
        if (at >= text.length()) {
            return "";
        }
        return switch (text.charAt(at)) {
            case '{' -> braced();
            case '"' -> quoted();
            default -> word();
        };
    }

    private String braced() {
        final int start = ++at;
        int depth = 1;
        while (at < text.length() && depth > 0) {
            final char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            at++;
        }
        at = Math.min(at, text.length());
        return text.substring(start, Math.max(start, depth == 0 ? at - 1 : at));
    }

    private String quoted() {
        final int start = ++at;
        int depth = 0;
        while (at < text.length() && !(text.charAt(at) == '"' && depth == 0)) {
            final char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
        final String value = text.substring(start, at);
        at = Math.min(at + 1, text.length());
        return value;
    }

    private String word() {
        final int start = at;
        while (at < text.length() && ",}#".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        final String word = text.substring(start, at).strip();
        return macros.getOrDefault(AsciiCase.lower(word), word);
    }
}
