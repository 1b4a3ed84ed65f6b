package org.bibkpi.read;

import java.io.IOException;
import java.io.Reader;
import org.bibkpi.model.InputException;

/** The tags of a document, one after the other, with what lies between them on demand. */
final class XmlTags {
    private final String name;
    private final Reader text;
    private final char[] buffer = new char[16 * 1024];
    private final GrowingText tag = new GrowingText();
    private final GrowingText captured = new GrowingText();
    private boolean capturing;
    private boolean again;
    private boolean begun;
    private int nameFrom;
    private int nameTo;
    private int at;
    private int limit;
    private long line = 1;

    XmlTags(final String name, final Reader text) {
        this.name = name;
        this.text = text;
    }

    /** Goes to the next tag; false at the end of the document. */
    boolean advance() throws IOException {
        if (again) {
            again = false;
            return true;
        }
        tag.clear();
        int c = begun ? '<' : readUpTo('<');
        if (c >= 0) {
            tag.append('<');
            c = readTag();
        }
        // A tag that lost its end must hide neither itself nor the next one.
        begun = c == '<';
        tag.append('>');
        findName();
        return c >= 0;
    }

    private int readTag() throws IOException {
        int c = readUpTo('>');
        while (c >= 0 && !isAtEnd(c)) {
            tag.append((char) c);
            c = readUpTo('>');
        }
        return c;
    }

    private boolean isAtEnd(final int c) {
        return (c == '<' && !isComment()) || (c == '>' && isComplete());
    }

    /** Outside records a comment may hold what looks like one; inside, damage must not hide what follows. */
    private boolean isComplete() {
        return !isComment() || (tag.length() >= 6 && tag.holds("--", tag.length() - 2));
    }

    private boolean isComment() {
        return !capturing && tag.holds("<!--", 0);
    }

    /** The next opening bracket, or the end of a tag if that is looked for; what stands before it belongs to a tag. */
    private int readUpTo(final char end) throws IOException {
        while (at < limit || refill()) {
            final int from = at;
            skipUpTo(end);
            if (end == '>') {
                tag.append(buffer, from, at - from);
            }
            final boolean found = at < limit;
            at += found ? 1 : 0;
            keep(from);
            if (found) {
                return buffer[at - 1];
            }
        }
        return -1;
    }

    private boolean refill() throws IOException {
        at = 0;
        limit = Math.max(text.read(buffer), 0);
        return limit > 0;
    }

    private void skipUpTo(final char end) {
        final char[] chars = buffer;
        final int to = limit;
        int next = at;
        while (next < to && chars[next] != '<' && chars[next] != end) {
            line += chars[next] == '\n' ? 1 : 0;
            next++;
        }
        at = next;
    }

    private void keep(final int from) {
        if (capturing) {
            captured.append(buffer, from, at - from);
            guard();
        }
    }

    private void guard() {
        if (captured.length() > Lines.LONGEST) {
            throw new InputException(
                    name + ":" + line, "A record is longer than any real one. Download or export the file again.");
        }
    }

    /** Keeps everything from the tag just read on. */
    void capture() {
        captured.clear();
        captured.append(tag);
        if (begun) {
            captured.append('<');
        }
        capturing = true;
    }

    /** What was kept, until more is. */
    Reader captured() {
        capturing = false;
        return captured.reader();
    }

    /** The tag just read will be read again. */
    void stepBack() {
        capturing = false;
        again = true;
    }

    boolean isStart() {
        return tag.length() > 2 && Character.isLetter(tag.at(1));
    }

    boolean isEnd() {
        return tag.length() > 2 && tag.at(1) == '/';
    }

    boolean isEmptyElement() {
        return tag.length() > 2 && tag.at(tag.length() - 2) == '/';
    }

    String tagName() {
        return tag.substring(nameFrom, nameTo);
    }

    boolean isNamed(final String wanted) {
        return nameTo - nameFrom == wanted.length() && tag.holds(wanted, nameFrom);
    }

    /** The local name; the last tag of a document that was cut off may have none. */
    private void findName() {
        nameFrom = Math.min(isEnd() ? 2 : 1, tag.length());
        nameTo = nameFrom;
        boolean prefixed = false;
        while (nameTo < tag.length() && !endsName(tag.at(nameTo))) {
            if (!prefixed && tag.at(nameTo) == ':') {
                prefixed = true;
                nameFrom = nameTo + 1;
            }
            nameTo++;
        }
    }

    private static boolean endsName(final char c) {
        return c == '>' || c == ' ' || c == '/' || c == '\n' || c == '\t' || c == '\r';
    }

    String position() {
        return "line " + line;
    }

    long line() {
        return line;
    }
}
