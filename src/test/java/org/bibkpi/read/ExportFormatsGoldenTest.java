package org.bibkpi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of export and expectation. {@code -Dgolden.rewrite=true} writes the expectations anew; read the diff. */
class ExportFormatsGoldenTest {
    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheExportSays(final GoldenCase golden) throws IOException {
        final String read = ReadingJson.of(golden.file());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden.expected(), read);
        }
        assertThat(read).isEqualTo(Files.readString(golden.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyItsOwnFormatRecognisesAnExport(final GoldenCase golden) throws IOException {
        final ContentHead head = head(golden).orElseThrow();
        assertThat(Exports.formats().stream().filter(f -> f.recognises(head)).map(ExportFormat::id))
                .containsExactly(golden.format());
    }

    @Test
    void everyFormatHasACase() {
        assertThat(cases().stream().map(GoldenCase::format).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Exports.formats().stream().map(ExportFormat::id).toList());
    }

    private static Optional<ContentHead> head(final GoldenCase golden) throws IOException {
        try (Unpacker unpacker = new Unpacker(golden.file())) {
            final Optional<Unpacked> file = unpacker.next();
            return file.isPresent() ? Optional.of(file.get().head()) : Optional.empty();
        }
    }
}
