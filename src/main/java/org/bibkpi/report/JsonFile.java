package org.bibkpi.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Writes an object as a file of its own. */
    static void write(final Path file, final ObjectNode object) throws IOException {
        Files.writeString(file, MAPPER.writer(PRINTER).writeValueAsString(object) + "\n", StandardCharsets.UTF_8);
    }
}
