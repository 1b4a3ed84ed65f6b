package org.bibkpi.read;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses the text of one record. No DTD is read, no entity expanded, nothing fetched. */
final class XmlFragment {
    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private XmlFragment() {}

    private static XMLInputFactory factory() {
        final WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Prefixes are often bound outside the record.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Otherwise damage is met outside the calls that declare it.
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** The element that the text consists of; empty if it is not well-formed. */
    static Optional<XmlElement> parse(final Reader text) {
        try {
            final XMLStreamReader reader = FACTORY.createXMLStreamReader(text);
            try {
                return Optional.of(read(reader));
            } finally {
                reader.close();
            }
        } catch (final XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    private static XmlElement read(final XMLStreamReader reader) throws XMLStreamException {
        final Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement last = new XmlElement("", Map.of(), new ArrayList<>());
        open.push(last);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    final XmlElement element = element(reader);
                    open.element().content().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> last = open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().content().add(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    // Left as written: the named entities of HTML are known to whoever repairs text.
                    open.element().content().add("&" + reader.getLocalName() + ";");
                default -> {
                    // Comments and instructions say nothing about the work.
                }
            }
        }
        return last;
    }

    private static XmlElement element(final XMLStreamReader reader) {
        return new XmlElement(local(reader.getLocalName()), attributes(reader), new ArrayList<>());
    }

    private static Map<String, String> attributes(final XMLStreamReader reader) {
        final int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        final Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return attributes;
    }

    static String local(final String name) {
        final int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }
}
