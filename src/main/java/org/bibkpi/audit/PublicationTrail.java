package org.bibkpi.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything that happened to one publication in a run: a line of the evidence file. It holds no person's name.
 *
 * @param id as in {@code publications.csv}
 * @param outcome the step it reached: {@code counted}, or the words of the step at which it fell out
 * @param year the year it is counted in; 0 if no source gives one
 * @param yearBasis {@code issue} or {@code online}; empty without a year
 * @param type the document type it is counted under; empty if no source gives one
 * @param records what each source record said, by database
 * @param funded whether an author was on the roster; the evidence names the person's id
 * @param addresses each distinct address, in the order of the records; empty unless an author is, or may be, funded
 * @param answers the answer to each question, by its word; empty unless it is counted or may be
 * @param figures by KPI id the answer with which it stands in the figure of its year; empty unless it is counted
 */
public record PublicationTrail(
        String id,
        String outcome,
        int year,
        String yearBasis,
        String type,
        List<RecordTrail> records,
        AnswerTrail funded,
        List<AddressTrail> addresses,
        Map<String, AnswerTrail> answers,
        Map<String, String> figures) {
    public PublicationTrail {
        records = List.copyOf(records);
        addresses = List.copyOf(addresses);
        answers = Ordered.copyOf(answers);
        figures = Ordered.copyOf(figures);
    }

    /** Everything it can be asked for by: its id, its identifiers as {@code scheme:value}, its records. */
    public Stream<String> names() {
        return Stream.concat(
                Stream.of(id),
                records.stream().flatMap(record -> Stream.concat(record.ids().stream(), Stream.of(record.record()))));
    }

    /** The title of the first record that gives one. */
    public String title() {
        return records.stream()
                .map(RecordTrail::title)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }
}
