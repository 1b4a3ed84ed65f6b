package org.bibkpi.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON as the reports hold it: UTF-8, indented, the same on every system. */
final class JsonFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonFile() {}

    /** An object without members. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text of a file that holds an object. */
    static String text(final ObjectNode object) throws IOException {
        return MAPPER.writer(PRINTER).writeValueAsString(object) + "\n";
    }
}
