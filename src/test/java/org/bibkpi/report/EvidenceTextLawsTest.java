package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bibkpi.audit.PublicationTrail;
import org.junit.jupiter.api.Test;

/** Trails of every shape, made member by member from the records' own components, so that none is forgotten. */
final class EvidenceTextLawsTest {
    private static final int TRAILS = 300;
    private static final List<String> TEXTS =
            List.of("", "a", "Åsa \"x\" \\ \n\t\u0001", "中文 \uD83E\uDDEC", "</script>");

    private final Random random = new Random(42);

    private static String written(final List<PublicationTrail> trails) {
        final EvidenceText text = new EvidenceText();
        trails.forEach(text::add);
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    private PublicationTrail trail() {
        return (PublicationTrail) any(PublicationTrail.class);
    }

    private Object any(final Type type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == int.class) {
            return random.nextInt(3);
        }
        return type instanceof ParameterizedType container ? anyOf(container) : anyRecord((Class<?>) type);
    }

    private Object anyOf(final ParameterizedType container) {
        final int size = random.nextInt(3);
        final Type of = container.getActualTypeArguments()[container.getActualTypeArguments().length - 1];
        if (container.getRawType() == List.class) {
            return IntStream.range(0, size).mapToObj(i -> any(of)).toList();
        }
        final TreeMap<String, Object> map = new TreeMap<>();
        IntStream.range(0, size).forEach(i -> map.put("k" + i, any(of)));
        return map;
    }

    private Object anyRecord(final Class<?> type) {
        final RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(parts)
                            .map(part -> any(part.getGenericType()))
                            .toArray());
        } catch (final ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void aLineIsReadBackAsTheTrailItWas() throws JsonProcessingException {
        for (int i = 0; i < TRAILS; i++) {
            final PublicationTrail trail = trail();
            assertThat(TrailJson.MAPPER.readValue(written(List.of(trail)), PublicationTrail.class))
                    .isEqualTo(trail);
        }
    }

    @Test
    void aLineIsWhatProgramsAreTold() throws JsonProcessingException {
        for (int i = 0; i < TRAILS; i++) {
            final PublicationTrail trail = trail();
            assertThat(written(List.of(trail)))
                    .isEqualTo(new String(TrailJson.MAPPER.writeValueAsBytes(trail), StandardCharsets.UTF_8) + "\n");
        }
    }

    @Test
    void eachTrailHasALine() {
        final List<PublicationTrail> trails = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> trails.add(trail()));
        assertThat(written(trails).lines()).hasSize(3);
        assertThat(written(List.of())).isEmpty();
    }
}
