package org.bibkpi.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.bibkpi.model.AsciiCase;

/** Parses the text of one entry: {@code @article{key, title = {…}, month = aug, journal = "A" # b}}. */
final class BibtexParser {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private final String text;
    private final Map<String, String> macros;
    private int at;
    private boolean closed;
    private String key = "";

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

    /** What kind of entry it is, in lower case. */
    String type() {
        final String head = text.substring(text.indexOf('@') + 1, opening(text));
        return AsciiCase.lower(BLANKS.matcher(head).replaceAll(""));
    }

    /** What a string stands for, with the blanks at its ends: {@code @string{part = ", part "}}. */
    Map<String, String> macros() {
        final Map<String, String> found = new LinkedHashMap<>();
        at++;
        field((name, value) -> found.put(name, value));
        return found;
    }

    /** Reads the entry: its fields by name in lower case, with all values of each. */
    Map<String, List<String>> fields() {
        final Map<String, List<String>> fields = new LinkedHashMap<>();
        at++;
        readKey();
        while (at < text.length() && !closed) {
            skipBlanksAndCommas();
            if (at < text.length() && (text.charAt(at) == '}' || text.charAt(at) == ')')) {
                closed = true;
                at++;
            } else {
                field((name, value) ->
                        fields.computeIfAbsent(name, k -> new ArrayList<>()).add(LatexText.plain(value.strip())));
            }
        }
        return fields;
    }

    /** What other entries call this one; known after {@link #fields}. */
    String key() {
        return key;
    }

    /** What follows the entry; known after {@link #fields}. */
    String rest() {
        return text.substring(Math.min(at, text.length()));
    }

    /** Whether the entry's closing brace was found; known after {@link #fields}. */
    boolean isClosed() {
        return closed;
    }

    private void readKey() {
        final int start = Math.min(at, text.length());
        while (at < text.length() && ",}=".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '=') {
            // There is no key: this is the name of the first field.
            at = start;
        } else {
            key = text.substring(start, Math.min(at, text.length())).strip();
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
