package org.bibkpi.report;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.compare.SourceChange;

/** How the records of a source differ from those of the last run, in words. */
final class SourceWords {
    private final Language language;

    SourceWords(final Language language) {
        this.language = language;
    }

    /** In one line: {@code Scopus: 330 records, 2016–2022 → 298 records, 2017–2023; no record has address any more}. */
    String line(final SourceChange change) {
        return change.source() + ": " + content(change.before()) + " → " + content(change.after())
                + Stream.of(columns(change))
                        .filter(text -> !text.isEmpty())
                        .map(text -> "; " + text)
                        .collect(Collectors.joining());
    }

    /** Records and years. */
    String content(final Optional<SourceContent> content) {
        return content.map(c -> c.records()
                        + language.of(" poster", c.records() == 1 ? " record" : " records")
                        + years(c.years()))
                .orElse(language.of("inte läst", "not read"));
    }

    /** What all records lost or some gained. */
    String columns(final SourceChange change) {
        return Stream.of(
                        told(
                                language.of("ingen post har längre ", "no record has "),
                                change.gone(),
                                language.of("", " any more")),
                        told(language.of("nytt: ", "new: "), change.come(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String told(final String beginning, final List<String> parts, final String end) {
        return parts.isEmpty() ? "" : parts.stream().map(this::word).collect(Collectors.joining(", ", beginning, end));
    }

    private static String years(final SortedSet<Integer> years) {
        return years.isEmpty() ? "" : ", " + years.first() + (years.size() == 1 ? "" : "–" + years.last());
    }

    private String word(final String part) {
        return switch (part) {
            case "address" -> language.of("adress", "address");
            case "doi" -> "DOI";
            case "issn" -> "ISSN";
            case "orcid" -> "ORCID";
            case "type" -> language.of("dokumenttyp", "document type");
            case "year" -> language.of("år", "year");
            default -> part;
        };
    }
}
