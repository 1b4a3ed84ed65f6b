package org.bibkpi.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Source;

/** Which database a record came from, as programs and hosts note it beside the record: {@code Embase, Ovid MEDLINE(R)}. */
final class OriginalDatabase {
    private OriginalDatabase() {}

    /** The database that these notes name; empty if they name none that has a rank of its own. */
    static Optional<Source> find(final String... notes) {
        return Stream.of(notes)
                .map(AsciiCase::lower)
                .flatMap(note -> named(note).stream())
                .findFirst();
    }

    private static Optional<Source> named(final String note) {
        if (note.contains("embase")) {
            return Optional.of(Source.EMBASE);
        }
        if (note.contains("scopus")) {
            return Optional.of(Source.SCOPUS);
        }
        if (note.contains("web of science")
                || note.contains("web of knowledge")
                || note.startsWith("wos:")
                || note.startsWith("isi:")) {
            return Optional.of(Source.WOS);
        }
        return note.contains("pubmed") || note.contains("medline") || note.equals("nlm")
                ? Optional.of(Source.PUBMED)
                : Optional.empty();
    }
}
