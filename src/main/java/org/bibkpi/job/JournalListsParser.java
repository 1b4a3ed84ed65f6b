package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.registry.JournalListSource;

/** The lists of journals that a job names: one by its file, or several with a name each. */
final class JournalListsParser {
    private final PositionedYaml yaml;
    private final Path folder;
    private final Set<String> names = new HashSet<>();

    JournalListsParser(final PositionedYaml yaml, final Path folder) {
        this.yaml = yaml;
        this.folder = folder;
    }

    /**
     * The lists under a key of the job.
     *
     * @throws org.bibkpi.model.InputException if two lists of the job have one name
     */
    List<JournalListSource> parse(final String key) {
        final JsonNode node = yaml.tree().path(key);
        if (node.isTextual()) {
            return List.of(source(List.of(key), node));
        }
        final List<JournalListSource> sources = new ArrayList<>();
        StreamSupport.stream(node.spliterator(), false)
                .forEach(list -> sources.add(source(List.of(key, String.valueOf(sources.size())), list)));
        return sources;
    }

    private JournalListSource source(final List<String> path, final JsonNode list) {
        final String location =
                list.isTextual() ? list.asText() : list.path("list").asText();
        final String name =
                Optional.ofNullable(list.get("name")).map(JsonNode::asText).orElseGet(() -> stem(location));
        if (!names.add(name)) {
            throw yaml.error(path, "two lists of journals are called '" + name + "'. Give each its own `name`.");
        }
        return new JournalListSource(
                name, location, Optional.ofNullable(list.get("classes")).map(JsonNode::asText), folder);
    }

    /** The names of all lists parsed so far. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    /** The file's name without folders and extensions, in letters that a tag may have. */
    private static String stem(final String location) {
        final String file = location.substring(location.replace('\\', '/').lastIndexOf('/') + 1);
        final int dot = file.indexOf('.');
        return AsciiCase.lower(dot > 0 ? file.substring(0, dot) : file).replaceAll("[^a-z0-9]+", "_");
    }
}
