package org.bibkpi.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.bibkpi.model.InputException;

/**
 * Cuts XML at its record elements without parsing it as a whole: a document that is not well-formed in one place would
 * otherwise be lost from there on. What lies between records is passed over.
 */
final class XmlRecords implements Pieces<XmlElement> {
    private final String name;
    private final Set<String> recordNames;
    private final Tags tags;
    private String root = "";
    /** What kind of record came last: inside a kind whose first tag is damaged another may stand. */
    private String last = "";

    private boolean rootOpen;

    XmlRecords(final ExportContent content, final Set<String> recordNames) {
        this.name = content.name();
        this.recordNames = recordNames;
        this.tags = new Tags(content.name(), content.text());
    }

    @Override
    public Optional<Piece<XmlElement>> next() throws IOException {
        while (tags.advance()) {
            final String tag = tags.tagName();
            if (recordNames.contains(tag) && tags.isStart()) {
                last = tag;
                return Optional.of(record());
            }
            if (recordNames.contains(tag) && tags.isEnd() && (last.isEmpty() || last.equals(tag))) {
                return Optional.of(new Piece.Damaged<>(tags.position(), "The record that ends here has no beginning."));
            }
            followRoot();
        }
        if (rootOpen) {
            throw cutOff();
        }
        return Optional.empty();
    }

    private void followRoot() {
        if (tags.isStart() && !rootOpen) {
            root = tags.tagName();
            rootOpen = !tags.isEmptyElement();
        } else if (tags.isEnd() && tags.tagName().equals(root)) {
            rootOpen = false;
        }
    }

    private Piece<XmlElement> record() throws IOException {
        final String recordName = tags.tagName();
        final String position = tags.position();
        tags.capture();
        boolean closed = tags.isEmptyElement();
        while (!closed && tags.advance()) {
            if (beginsAnother(recordName)) {
                tags.stepBack();
                return new Piece.Damaged<>(position, "The record has no end; the next one begins inside it.");
            }
            closed = tags.isEnd() && tags.tagName().equals(recordName);
        }
        if (!closed) {
            throw cutOff();
        }
        return piece(position, tags.captured());
    }

    private boolean beginsAnother(final String recordName) {
        return (tags.isStart() && tags.tagName().equals(recordName))
                || (tags.isEnd() && rootOpen && tags.tagName().equals(root) && !root.equals(recordName));
    }

    private static Piece<XmlElement> piece(final String position, final String text) {
        return XmlFragment.parse(text)
                .<Piece<XmlElement>>map(e -> new Piece.Whole<>(position, e))
                .orElseGet(() -> new Piece.Damaged<>(position, "The record is not well-formed XML."));
    }

    private InputException cutOff() {
        return new InputException(
                name + ":" + tags.line(),
                "The file ends in the middle; records are missing. Download or export it again.");
    }

    @Override
    public void close() throws IOException {
        tags.close();
    }

    /** The tags of a document, one after the other, with what lies between them on demand. */
    private static final class Tags {
        private final String name;
        private final Reader text;
        private final char[] buffer = new char[16 * 1024];
        private final StringBuilder tag = new StringBuilder();
        private final StringBuilder captured = new StringBuilder();
        private boolean capturing;
        private boolean again;
        private boolean begun;
        private int at;
        private int limit;
        private long line = 1;

        Tags(final String name, final Reader text) {
            this.name = name;
            this.text = text;
        }

        /** Goes to the next tag; false at the end of the document. */
        boolean advance() throws IOException {
            if (again) {
                again = false;
                return true;
            }
            tag.setLength(0);
            int c = begun ? '<' : read();
            while (c >= 0 && c != '<') {
                c = read();
            }
            while (c >= 0 && (tag.isEmpty() || !isAtEnd(c))) {
                tag.append((char) c);
                c = read();
            }
            // A tag that lost its end must hide neither itself nor the next one.
            begun = c == '<';
            tag.append('>');
            return c >= 0;
        }

        private boolean isAtEnd(final int c) {
            return (c == '<' && !isComment()) || (c == '>' && isComplete());
        }

        /** Outside records a comment may hold what looks like one; inside, damage must not hide what follows. */
        private boolean isComplete() {
            return !isComment() || (tag.length() >= 6 && tag.toString().endsWith("--"));
        }

        private boolean isComment() {
            return !capturing && tag.indexOf("<!--") == 0;
        }

        private int read() throws IOException {
            if (at >= limit) {
                at = 0;
                limit = Math.max(text.read(buffer), 0);
                if (limit == 0) {
                    return -1;
                }
            }
            final char c = buffer[at++];
            line += c == '\n' ? 1 : 0;
            if (capturing) {
                captured.append(c);
                guard();
            }
            return c;
        }

        private void guard() {
            if (captured.length() > Lines.LONGEST) {
                throw new InputException(
                        name + ":" + line, "A record is longer than any real one. Download or export the file again.");
            }
        }

        /** Keeps everything from the tag just read on. */
        void capture() {
            captured.setLength(0);
            captured.append(tag).append(begun ? "<" : "");
            capturing = true;
        }

        String captured() {
            capturing = false;
            return captured.toString();
        }

        /** The tag just read will be read again. */
        void stepBack() {
            capturing = false;
            again = true;
        }

        boolean isStart() {
            return tag.length() > 2 && Character.isLetter(tag.charAt(1));
        }

        boolean isEnd() {
            return tag.length() > 2 && tag.charAt(1) == '/';
        }

        boolean isEmptyElement() {
            return tag.length() > 2 && tag.charAt(tag.length() - 2) == '/';
        }

        String tagName() {
            final int start = isEnd() ? 2 : 1;
            int end = start;
            while (end < tag.length() && " \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
                end++;
            }
            return XmlFragment.local(tag.substring(start, end));
        }

        String position() {
            return "line " + line;
        }

        long line() {
            return line;
        }

        void close() throws IOException {
            text.close();
        }
    }
}
