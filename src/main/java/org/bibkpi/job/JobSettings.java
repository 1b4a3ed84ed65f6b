package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job file's settings as plain pairs, so that two runs can tell which of them differ. */
public final class JobSettings {
    private final SortedMap<String, String> settings = new TreeMap<>();

    private JobSettings() {}

    /**
     * The settings of a job file: {@code years.from} → {@code 2016}, {@code indicators.affiliation_share.target.rule} →
     * {@code at-least}. Lists of plain values are joined by a comma.
     *
     * @param name the file, for messages
     * @param text its content
     * @throws org.bibkpi.model.InputException if it is not YAML
     */
    public static SortedMap<String, String> of(final String name, final String text) {
        final JobSettings found = new JobSettings();
        found.add("", PositionedYaml.parse(name, text).tree());
        return found.settings;
    }

    private void add(final String path, final JsonNode node) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> add(below(path, field.getKey()), field.getValue()));
        } else if (node.isArray()) {
            addList(path, node);
        } else {
            settings.put(path, node.asText());
        }
    }

    private void addList(final String path, final JsonNode list) {
        final List<String> plain = new ArrayList<>();
        int number = 0;
        for (final JsonNode item : list) {
            number++;
            if (item.isContainerNode()) {
                add(below(path, item.path("id").asText(String.valueOf(number))), item);
            } else {
                plain.add(item.asText());
            }
        }
        if (!plain.isEmpty()) {
            settings.put(path, String.join(", ", plain));
        }
    }

    private static String below(final String path, final String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
