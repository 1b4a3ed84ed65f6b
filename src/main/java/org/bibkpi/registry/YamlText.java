package org.bibkpi.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bibkpi.model.InputException;

/** A YAML file's text, read strictly: what is misspelt, twice or missing is told with its line. */
record YamlText(String name, String text) {
    private static final Pattern MISSING_KEY = Pattern.compile("^Missing required creator property '([^']+)'");
    private static final Pattern NEXT_ENTRY = Pattern.compile("^\\s*-.*\\bid:");
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    <T> T as(final Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (final UnrecognizedPropertyException unknown) {
            throw new InputException(line(unknown.getPropertyName()), unknownKey(unknown));
        } catch (final JsonMappingException wrong) {
            throw new InputException(where(wrong), path(wrong) + firstLine(wrong));
        } catch (final JsonProcessingException noYaml) {
            throw new InputException(where(noYaml), "This is not valid YAML: " + noYaml.getOriginalMessage());
        }
    }

    /** File and line of a name in the entry of an id, or of the entry itself; the last one if the id is given twice. */
    String where(final String id, final String namePart) {
        final Pattern entry = Pattern.compile("(\\bid:\\s*[\"']?|^)" + Pattern.quote(id) + "(?![\\w-])");
        final List<String> lines = text.lines().toList();
        final int begin = IntStream.range(0, lines.size())
                .filter(number -> entry.matcher(lines.get(number)).find())
                .max()
                .orElse(0);
        final int at = IntStream.range(begin, lines.size())
                .takeWhile(number -> number == begin
                        || !NEXT_ENTRY.matcher(lines.get(number)).find())
                .filter(number -> lines.get(number).contains(namePart))
                .findFirst()
                .orElse(begin);
        return name + ":" + (at + 1);
    }

    private String where(final JsonProcessingException problem) {
        return name
                + Optional.ofNullable(problem.getLocation())
                        .map(location -> ":" + location.getLineNr() + ":" + location.getColumnNr())
                        .orElse("");
    }

    /** Jackson tells where the entry ends; a person wants the line of the key. */
    private String line(final String key) {
        final Pattern asKey = Pattern.compile("(^|[\\s{,])" + Pattern.quote(key) + "\\s*:");
        final List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(number -> asKey.matcher(lines.get(number)).find())
                .mapToObj(number -> name + ":" + (number + 1))
                .findFirst()
                .orElse(name);
    }

    private static String unknownKey(final UnrecognizedPropertyException unknown) {
        final Collection<Object> known = unknown.getKnownPropertyIds();
        return "There is no key '" + unknown.getPropertyName() + "' here. The keys are: "
                + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
    }

    private static String path(final JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> Optional.ofNullable(step.getFieldName()).orElse("#" + (step.getIndex() + 1)))
                .collect(Collectors.joining(" > ", "", ": "));
    }

    private static String firstLine(final JsonProcessingException wrong) {
        final String message = Optional.ofNullable(wrong.getCause())
                .map(Throwable::getMessage)
                .orElseGet(() -> wrong.getOriginalMessage().lines().findFirst().orElse("wrong value"));
        final Matcher missing = MISSING_KEY.matcher(message);
        return missing.find()
                ? "The key '" + missing.group(1) + "' is missing, or misspelt. It must be given here."
                : message;
    }
}
