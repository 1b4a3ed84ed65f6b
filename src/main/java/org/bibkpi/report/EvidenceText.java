package org.bibkpi.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.bibkpi.audit.AddressTrail;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/**
 * Lines of the evidence file in the making, as {@link TrailJson} has them. Written member by member: to ask a million
 * records for each of theirs by reflection would take several times as long.
 */
final class EvidenceText {
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final JsonGenerator json;

    EvidenceText() {
        try {
            json = JSON.createGenerator(lines);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something to the line. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    /** Adds a line. */
    void add(final PublicationTrail trail) {
        try {
            publication(trail);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines added, to be asked for once. */
    byte[] bytes() {
        try {
            json.close();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.size() > 0) {
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private void publication(final PublicationTrail trail) throws IOException {
        json.writeStartObject();
        text("id", trail.id());
        text("outcome", trail.outcome());
        number("year", trail.year());
        text("year_basis", trail.yearBasis());
        text("type", trail.type());
        list("records", trail.records(), this::record);
        json.writeFieldName("funded");
        answer(trail.funded());
        list("addresses", trail.addresses(), this::address);
        map("answers", trail.answers(), this::answer);
        map("figures", trail.figures(), json::writeString);
        json.writeEndObject();
    }

    private void record(final RecordTrail record) throws IOException {
        json.writeStartObject();
        text("record", record.record());
        text("source", record.source());
        text("joined", record.joined());
        text("digest", record.digest());
        texts("ids", record.ids());
        text("title", record.title());
        texts("years", record.years());
        texts("types", record.types());
        text("journal", record.journal());
        texts("issns", record.issns());
        texts("gaps", record.gaps());
        json.writeEndObject();
    }

    private void address(final AddressTrail address) throws IOException {
        json.writeStartObject();
        text("text", address.text());
        text("verdict", address.verdict());
        list("matches", address.matches(), this::name);
        text("miss", address.miss());
        texts("at", address.at());
        json.writeEndObject();
    }

    private void name(final AddressTrail.NameTrail name) throws IOException {
        json.writeStartObject();
        text("provider", name.provider());
        text("rule", name.rule());
        text("tier", name.tier());
        text("text", name.text());
        json.writeEndObject();
    }

    private void answer(final AnswerTrail answer) throws IOException {
        json.writeStartObject();
        text("answer", answer.answer());
        text("reason", answer.reason());
        list("evidence", answer.evidence(), this::evidence);
        json.writeEndObject();
    }

    private void evidence(final AnswerTrail.EvidenceTrail evidence) throws IOException {
        json.writeStartObject();
        number("record", evidence.record());
        number("address", evidence.address());
        text("text", evidence.text());
        text("rule", evidence.rule());
        text("subject", evidence.subject());
        text("tier", evidence.tier());
        json.writeEndObject();
    }

    private void text(final String name, final String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void number(final String name, final int number) throws IOException {
        if (number != 0) {
            json.writeNumberField(name, number);
        }
    }

    private void texts(final String name, final List<String> texts) throws IOException {
        list(name, texts, json::writeString);
    }

    private <T> void list(final String name, final List<T> values, final Writing<T> value) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (final T each : values) {
            value.write(each);
        }
        json.writeEndArray();
    }

    private <T> void map(final String name, final Map<String, T> values, final Writing<T> value) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        for (final Map.Entry<String, T> each : values.entrySet()) {
            json.writeFieldName(each.getKey());
            value.write(each.getValue());
        }
        json.writeEndObject();
    }
}
