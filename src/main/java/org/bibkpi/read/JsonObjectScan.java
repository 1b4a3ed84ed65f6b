package org.bibkpi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one object as text, from behind its opening brace on, and stops at each list or object that it holds. */
final class JsonObjectScan {
    private final JsonCharacters in;
    private final StringBuilder text = new StringBuilder("{");
    private int depth = 1;
    private String lastString = "";
    private String key = "";
    private final List<String> firstKeys = new ArrayList<>();
    private boolean broken;

    JsonObjectScan(final JsonCharacters in) {
        this.in = in;
    }

    /** Goes to the next list or object directly inside; false at the end of the object, or of the file. */
    boolean advance() throws IOException {
        while (depth > 0 && !broken) {
            final int c = next();
            if (c == '"') {
                string();
            } else if (c == ':' && depth == 1) {
                key = lastString;
                remember();
            } else if (c == '}' || c == ']') {
                depth--;
            } else if ((c == '{' || c == '[') && ++depth == 2) {
                return true;
            }
        }
        return false;
    }

    private int next() throws IOException {
        final int c = in.read();
        if (c < 0) {
            broken = true;
        } else {
            text.append((char) c);
            in.guard(text.length());
        }
        return c;
    }

    private void string() throws IOException {
        final int start = text.length();
        int c = next();
        while (c >= 0 && c != '"' && !broken) {
            if (c == '\\') {
                next();
            }
            final int before = c;
            c = next();
            // A line that begins with a brace while a string is open: the string lost its end.
            broken |= c == '{' && before == '\n';
        }
        lastString = depth == 1 && !broken ? text.substring(start, text.length() - 1) : "";
    }

    private void remember() {
        if (firstKeys.size() < 2) {
            firstKeys.add(key);
        }
    }

    /** The first two keys: enough to tell the records of a file from the objects inside them. */
    List<String> firstKeys() {
        return firstKeys;
    }

    /** The key of the list or object just met. */
    String key() {
        return key;
    }

    boolean atList() {
        return text.charAt(text.length() - 1) == '[';
    }

    boolean atObject() {
        return text.charAt(text.length() - 1) == '{';
    }

    boolean isWhole() {
        return !broken;
    }

    /** Whether the text stops without anything that could close it. */
    boolean endedEarly() {
        final String end = text.toString().stripTrailing();
        return broken
                && !end.endsWith("}]")
                && !end.endsWith("]}")
                && !text.toString().endsWith("}\n");
    }

    String text() {
        return text.toString();
    }
}
