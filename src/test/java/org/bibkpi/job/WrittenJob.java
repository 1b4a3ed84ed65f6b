package org.bibkpi.job;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.bibkpi.model.InputException;

/** The text of a job, which a test changes in one place. */
final class WrittenJob {
    static final String TEXT = """
            job: demo
            title: {sv: Prov, en: Sample}
            years: {from: 2016, to: 2022}
            publications: ['exports/*']
            roster: roster.csv
            providers: stockholm
            clinical-journals: journals.csv
            series-breaks: [2020]
            indicators:
              - id: affiliation_share
                title: {sv: Andel, en: Share}
                share-of: affiliation
                target: {rule: at-least, value: 95 %}
            output: out""";

    private WrittenJob() {}

    static Job parse(final String text) {
        return JobParser.parse(Path.of("/jobs/demo.yaml"), text);
    }

    static String faultOf(final String text) {
        final var caught = assertThatExceptionOfType(InputException.class).isThrownBy(() -> parse(text));
        return String.valueOf(caught.actual().getMessage());
    }

    /** The job with one more indicator after its own. */
    static String withIndicator(final String settings) {
        return TEXT.replace("output: out", "  - {id: more, title: {sv: A, en: B}, " + settings + "}\noutput: out");
    }

    /** The job with further lines. */
    static String with(final String lines) {
        return TEXT + "\n" + lines;
    }
}
