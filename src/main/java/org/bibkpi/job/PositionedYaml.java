package org.bibkpi.job;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import org.bibkpi.model.InputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file as a tree, and where each part of the tree stands in the file.
 *
 * @param name the file, for messages
 * @param tree its content
 * @param root the same with positions
 */
record PositionedYaml(String name, JsonNode tree, Node root) {
    private static final ObjectMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /**
     * Parses a file's text.
     *
     * @throws InputException with line and column if it is empty or not YAML
     */
    static PositionedYaml parse(final String name, final String text) {
        try {
            // First, as it says best what is amiss and where.
            final Node root = compose(text);
            final JsonNode tree = MAPPER.readTree(text);
            if (!tree.isObject()) {
                throw new InputException(name, "this is not a job: a job file is a list of `key: value` lines.");
            }
            return new PositionedYaml(name, tree, root);
        } catch (final MarkedYAMLException e) {
            throw new InputException(
                    name + position(e.getProblemMark()), "this is not valid YAML: " + problem(e) + ".");
        } catch (final JacksonException e) {
            throw new InputException(
                    name + position(e), "this is not valid YAML: " + firstLine(e.getOriginalMessage()));
        } catch (final YAMLException e) {
            // Tags that name Java classes, and aliases that grow without end.
            throw new InputException(
                    name, "this is YAML that a job does not need: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    /** As {@code Yaml.compose} does; {@code Yaml} itself would set up the making of objects, which takes longer than a job's text. */
    private static Node compose(final String text) {
        final LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options).getSingleNode();
    }

    /** An error at the place that a path of keys and indexes leads to, or at its nearest parent. */
    InputException error(final List<String> path, final String what) {
        Node node = root;
        for (final String step : path) {
            final Optional<Node> next = child(node, step);
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return at(node, what);
    }

    /** An error at a key itself rather than at its value. */
    InputException errorAtKey(final List<String> parent, final String key, final String what) {
        Node node = root;
        for (final String step : parent) {
            node = child(node, step).orElse(node);
        }
        return at(key(node, key).orElse(node), what);
    }

    private InputException at(final Node node, final String what) {
        return new InputException(name + position(node.getStartMark()), what);
    }

    private static Optional<Node> child(final Node node, final String step) {
        if (node instanceof SequenceNode list) {
            return Optional.of(list.getValue().get(Integer.parseInt(step)));
        }
        return tuple(node, step).map(NodeTuple::getValueNode);
    }

    private static Optional<Node> key(final Node node, final String key) {
        return tuple(node, key).map(NodeTuple::getKeyNode);
    }

    private static Optional<NodeTuple> tuple(final Node node, final String key) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode k
                                && k.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static String problem(final MarkedYAMLException e) {
        final String problem = e.getProblem();
        if (problem.startsWith("mapping values are not allowed")) {
            return "a text that holds a colon has to stand in quotes";
        }
        return problem.startsWith("but ") ? e.getContext() + " " + problem : problem;
    }

    private static String position(final Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private static String position(final JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .filter(where -> where.getLineNr() > 0)
                .map(where -> ":" + where.getLineNr() + ":" + where.getColumnNr())
                .orElse("");
    }

    private static String firstLine(final String message) {
        return message.lines().findFirst().orElse("unreadable") + ".";
    }
}
