package org.bibkpi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of one record. Names are without prefix: exports bind theirs as they like.
 *
 * @param name its local name
 * @param attributes by local name
 * @param content elements and runs of text, in order
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> content) implements Tree {
    @Override
    public Stream<XmlElement> all(final String... path) {
        return list(path).stream();
    }

    /** Every element that the path of names leads to. */
    List<XmlElement> list(final String... path) {
        final List<XmlElement> found = new ArrayList<>();
        find(path, 0, found);
        return found;
    }

    private void find(final String[] path, final int step, final List<XmlElement> found) {
        if (step == path.length) {
            found.add(this);
            return;
        }
        for (final Object part : content) {
            if (part instanceof XmlElement child && child.name.equals(path[step])) {
                child.find(path, step + 1, found);
            }
        }
    }

    /** The first element that the path leads to. */
    Optional<XmlElement> first(final String... path) {
        final List<XmlElement> found = list(path);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    @Override
    public String text(final String... path) {
        final List<XmlElement> found = list(path);
        return found.isEmpty() ? "" : found.get(0).text();
    }

    @Override
    public List<String> texts(final String... path) {
        final List<String> texts = new ArrayList<>();
        for (final XmlElement element : list(path)) {
            texts.add(element.text());
        }
        return texts;
    }

    /** Its text and that of everything in it, without markup, stripped. */
    @Override
    public String text() {
        if (content.size() == 1 && content.get(0) instanceof String only) {
            return only.strip();
        }
        final StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString().strip();
    }

    /** The value of an attribute; empty if it has none. */
    String attribute(final String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Every element of this name, at any depth. */
    List<XmlElement> descendants(final String wanted) {
        final List<XmlElement> found = new ArrayList<>();
        children().forEach(c -> {
            if (c.name.equals(wanted)) {
                found.add(c);
            }
            found.addAll(c.descendants(wanted));
        });
        return found;
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    private void collect(final StringBuilder text) {
        for (final Object part : content) {
            if (part instanceof XmlElement element) {
                element.collect(text);
            } else {
                text.append(part);
            }
        }
    }
}
