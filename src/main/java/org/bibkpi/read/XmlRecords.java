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
    private final XmlTags tags;
    private String root = "";
    /** What kind of record came last: inside a kind whose first tag is damaged another may stand. */
    private String last = "";

    private boolean rootOpen;

    XmlRecords(final ExportContent content, final Set<String> recordNames) {
        this.name = content.name();
        this.recordNames = recordNames;
        this.tags = new XmlTags(content.name(), content.text());
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
            closed = tags.isEnd() && tags.isNamed(recordName);
        }
        if (!closed) {
            throw cutOff();
        }
        return piece(position, tags.captured());
    }

    private boolean beginsAnother(final String recordName) {
        return (tags.isStart() && tags.isNamed(recordName))
                || (tags.isEnd() && rootOpen && !root.equals(recordName) && tags.isNamed(root));
    }

    private static Piece<XmlElement> piece(final String position, final Reader text) {
        return XmlFragment.parse(text)
                .<Piece<XmlElement>>map(e -> new Piece.Whole<>(position, e))
                .orElseGet(() -> new Piece.Damaged<>(position, "The record is not well-formed XML."));
    }

    private InputException cutOff() {
        return new InputException(
                name + ":" + tags.line(),
                "The file ends in the middle; records are missing. Download or export it again.");
    }
}
