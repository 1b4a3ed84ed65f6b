package org.bibkpi.report;

import org.bibkpi.measure.GateFinding;
import org.bibkpi.measure.QualityGate;

/** What a quality gate found, in a sentence. */
public final class GateWords {
    private final Language language;
    private final FigureWords words;

    GateWords(final Language language) {
        this.language = language;
        this.words = new FigureWords(language);
    }

    /** In English, as on a terminal. */
    public static String english(final GateFinding finding) {
        return new GateWords(Language.EN).sentence(finding);
    }

    /** Such as {@code 72.0 % of the counted publications have a DOI; at least 80.0 % are demanded.} */
    String sentence(final GateFinding finding) {
        final boolean change = finding.gate().kind() == QualityGate.Kind.CHANGE;
        final String value = change ? words.points(finding.value()) : words.percent(finding.value());
        final String limit = change
                ? words.points(finding.gate().limit())
                : words.percent(finding.gate().limit());
        final String bound = finding.gate().kind().isAtLeast()
                ? language.of("minst ", "at least ")
                : language.of("högst ", "at most ");
        return what(finding, value) + language.of("; kravet är ", "; the demand is ") + bound + limit + ".";
    }

    private String what(final GateFinding finding, final String value) {
        final String figure =
                finding.figure().map(f -> f.indicator() + " " + f.year() + ": ").orElse("");
        return figure
                + switch (finding.gate().kind()) {
                    case DOI ->
                        value
                                + language.of(
                                        " av de räknade publikationerna har DOI",
                                        " of the counted publications have a DOI");
                    case ADDRESS ->
                        value
                                + language.of(
                                        " av de räknade publikationerna har någon adress",
                                        " of the counted publications have an address");
                    case YEAR ->
                        value + language.of(" av publikationerna har ett år", " of the publications have a year");
                    case UNCLASSIFIED_JOURNALS ->
                        value
                                + language.of(
                                        " av de räknade publikationerna står i oklassade tidskrifter",
                                        " of the counted publications stand in unclassified journals");
                    case UNDECIDED ->
                        value + language.of(" av publikationerna är oavgjorda", " of the publications are undecided");
                    case REJECTED ->
                        value + language.of(" av posterna kunde inte användas", " of the records could not be used");
                    case CHANGE ->
                        language.of("andelen har flyttat sig ", "the share has moved by ")
                                + value
                                + language.of(" sedan förra körningen", " since the last run");
                };
    }
}
