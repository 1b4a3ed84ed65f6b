package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.Reading;
import org.bibkpi.model.Rejection;
import org.junit.jupiter.api.Test;

/** Lines of OpenAlex, of which most members are never read. */
final class JsonLinesTest {
    @Test
    void membersThatNobodyReadsChangeNothing() {
        assertThat(titles(line(1, "\"mesh\":[{\"a\":{\"title\":\"No title\"}}],") + line(2, "")))
                .containsExactly("Title 1", "Title 2");
    }

    @Test
    void damageInAMemberThatNobodyReadsRejectsTheRecordAndNoOther() {
        final List<Reading> readings = readings(line(1, "") + line(2, "\"mesh\":[tru],") + line(3, ""));
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.position()).isEqualTo("line 2"));
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        RawRecord.class, r -> assertThat(r.position()).isEqualTo("line 3"));
    }

    @Test
    void linesLongerThanTheBufferAreReadAsAnyOther() {
        final String concepts = "\"concepts\":[" + "\"ö and more of it\",".repeat(20_000) + "\"\"],";
        assertThat(titles(line(1, concepts) + line(2, "") + line(3, concepts) + line(4, concepts)))
                .containsExactly("Title 1", "Title 2", "Title 3", "Title 4");
    }

    @Test
    void aPageOnOneLineIsReadRecordByRecord() {
        final String works = line(1, "").strip() + "," + line(2, "").strip();
        assertThat(titles("{\"id\":\"https://openalex.org/W9\",\"title\":\"No work\",\"results\":[" + works + "]}\n"))
                .containsExactly("Title 1", "Title 2");
    }

    private static String line(final int number, final String members) {
        return "{\"id\":\"https://openalex.org/W" + number + "\",\"title\":\"Title " + number + "\"," + members
                + "\"type\":\"article\"}\n";
    }

    private static List<String> titles(final String text) {
        return readings(text).stream()
                .map(RawRecord.class::cast)
                .map(r -> r.all(RawField.TITLE).get(0))
                .toList();
    }

    private static List<Reading> readings(final String text) {
        final List<Reading> readings = new ArrayList<>();
        Exports.open(InMemoryFile.text("works.jsonl", text)).forEachRemaining(readings::add);
        return readings;
    }
}
