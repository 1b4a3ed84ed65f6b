package org.bibkpi.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Lines of a snapshot of OpenAlex at their real length: what bibkpi reads is about a third of each, the rest are
 * abstracts, references, concepts, topics and counts.
 */
final class SnapshotWriter {
    private static final String OPENALEX = "https://openalex.org/";
    private static final int VOCABULARY = 4_000;
    private static final List<String> SYLLABLES = List.of(
            "con", "tra", "mi", "le", "pro", "sta", "ver", "in", "de", "ro", "cel", "lu", "lar", "ti", "on", "ic",
            "gen", "ex", "pa", "tho");

    private final Writer out;
    private final OpenAlexJsonWriter core;
    private final List<String> words =
            IntStream.range(0, VOCABULARY).mapToObj(SnapshotWriter::word).toList();

    SnapshotWriter(final Writer out) throws IOException {
        this.out = out;
        this.core = new OpenAlexJsonWriter(Writer.nullWriter(), OpenAlexJsonWriter.Shape.LINES);
    }

    /** Writes a work; what bibkpi does not read is drawn with the dice. */
    void write(final InventedRecord work, final Dice dice) throws IOException {
        final ObjectNode node = core.work(work);
        writeTopics(node, dice);
        writeLocations(node, dice);
        writeCounts(node, dice);
        writeWorks(node.putArray("referenced_works"), dice, dice.between(0, 36));
        writeWorks(node.putArray("related_works"), dice, 10);
        writeAbstract(node.putObject("abstract_inverted_index"), dice, dice.chance(60) ? dice.between(60, 180) : 0);
        node.put(
                "cited_by_api_url",
                "https://api.openalex.org/works?filter=cites:" + work.ids().openAlex());
        node.put("updated_date", "2025-01-17T05:05:21.421921");
        node.put("created_date", "2025-01-16");
        out.write(node.toString());
        out.write('\n');
    }

    private static String word(final int number) {
        final int syllables = SYLLABLES.size();
        return SYLLABLES.get(number % syllables)
                + SYLLABLES.get(number / syllables % syllables)
                + (number < 400 ? "" : SYLLABLES.get(number / syllables / syllables % syllables));
    }

    /** Few words are frequent, most are rare. */
    private String word(final Dice dice) {
        return words.get(dice.between(0, dice.between(0, dice.between(1, VOCABULARY - 1))));
    }

    private void writeTopics(final ObjectNode node, final Dice dice) {
        final ArrayNode concepts = node.putArray("concepts");
        for (int i = 0; i < 10; i++) {
            concepts.addObject()
                    .put("id", OPENALEX + "C" + dice.between(1_000_000, 9_999_999))
                    .put("wikidata", "https://www.wikidata.org/wiki/Q" + dice.between(1_000, 999_999))
                    .put("display_name", word(dice))
                    .put("level", i % 4)
                    .put("score", dice.between(0, 9_999_999) / 1e7);
        }
        final ArrayNode topics = node.putArray("topics");
        for (int i = 0; i < 3; i++) {
            topics.add(topic(node, dice));
        }
        final ArrayNode mesh = node.putArray("mesh");
        for (int i = 0; i < 3; i++) {
            mesh.addObject()
                    .put("descriptor_ui", "D" + dice.between(1_000, 99_999))
                    .put("descriptor_name", word(dice))
                    .put("qualifier_ui", "")
                    .put("is_major_topic", dice.chance(20));
        }
    }

    private ObjectNode topic(final ObjectNode factory, final Dice dice) {
        final ObjectNode topic = factory.objectNode();
        topic.put("id", OPENALEX + "T" + dice.between(10_000, 14_999))
                .put("display_name", word(dice) + " and " + word(dice))
                .put("score", dice.between(0, 9_999) / 1e4);
        for (final String level : List.of("subfield", "field", "domain")) {
            topic.putObject(level)
                    .put("id", OPENALEX + level + "s/" + dice.between(1, 3_600))
                    .put("display_name", word(dice));
        }
        return topic;
    }

    private static void writeLocations(final ObjectNode node, final Dice dice) {
        final ArrayNode locations = node.putArray("locations");
        for (int i = 0; i < dice.between(1, 3); i++) {
            final ObjectNode location = locations.addObject();
            location.put("is_oa", dice.chance(50))
                    .put("landing_page_url", "https://journal.example/articles/" + dice.between(1, 99_999_999))
                    .putNull("pdf_url")
                    .putNull("license")
                    .put("version", "publishedVersion");
            location.set("source", node.path("primary_location").path("source").deepCopy());
        }
        node.putObject("open_access")
                .put("is_oa", dice.chance(50))
                .put("oa_status", "hybrid")
                .putNull("oa_url")
                .put("any_repository_has_fulltext", false);
    }

    private static void writeCounts(final ObjectNode node, final Dice dice) {
        node.put("cited_by_count", dice.between(0, 400)).put("fwci", dice.between(0, 9_999) / 1e3);
        final ArrayNode counts = node.putArray("counts_by_year");
        for (int year = 2024; year > 2019; year--) {
            counts.addObject().put("year", year).put("cited_by_count", dice.between(0, 60));
        }
    }

    private static void writeWorks(final ArrayNode node, final Dice dice, final int count) {
        LongStream.range(0, count).forEach(i -> node.add(OPENALEX + "W" + dice.between(1_900_000_000, 2_147_000_000)));
    }

    private void writeAbstract(final ObjectNode node, final Dice dice, final int length) {
        final Map<String, ArrayNode> places = new LinkedHashMap<>();
        for (int i = 0; i < length; i++) {
            places.computeIfAbsent(word(dice), w -> node.arrayNode()).add(i);
        }
        places.forEach(node::set);
    }
}
