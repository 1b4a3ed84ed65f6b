package org.bibkpi.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.audit.AddressTrail;
import org.bibkpi.audit.AddressTrail.NameTrail;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.audit.Contribution;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.audit.RunRecipe.Input;
import org.bibkpi.audit.SourceContent;

/** A run made by hand, with one figure in two years. */
final class InventedRun {
    static final Figure FIGURE = new Figure("share", 2020);

    private final List<PublicationTrail> trails = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>(List.of(
            new Input("publications", "old.txt", "a1"),
            new Input("roster", "roster.csv", "r1"),
            new Input("providers", "p.yaml", "p1")));
    private final SortedMap<String, String> settings = new TreeMap<>();
    private final List<SourceContent> sources = new ArrayList<>();
    private final List<FigureValue> values = new ArrayList<>();
    private String version = "1";
    private boolean hasFigure = true;
    private String entry = "x";
    private String question = "affiliation";

    InventedRun with(final PublicationTrail... more) {
        trails.addAll(List.of(more));
        return this;
    }

    InventedRun reading(final String role, final String name, final String sha256) {
        inputs.removeIf(input -> input.name().equals(name));
        inputs.add(new Input(role, name, sha256));
        return this;
    }

    InventedRun version(final String other) {
        version = other;
        return this;
    }

    /** What the roster says of the one person on it. */
    InventedRun entry(final String digest) {
        entry = digest;
        return this;
    }

    /** What the figure asks, instead of for an address. */
    InventedRun asking(final String other) {
        question = other;
        return this;
    }

    /** As a run whose job does not have the figure. */
    InventedRun withoutTheFigure() {
        hasFigure = false;
        return this;
    }

    /** A figure beside, which is not counted of publications. */
    InventedRun value(final String kpi, final String value) {
        values.add(new FigureValue(new Figure(kpi, 2020), FigureValue.Kind.OTHER, Contribution.NONE, value, "persons"));
        return this;
    }

    InventedRun source(final SourceContent content) {
        sources.add(content);
        return this;
    }

    InventedRun setting(final String key, final String value) {
        settings.put(key, value);
        return this;
    }

    Run run() {
        return new Run(
                new RunRecipe(
                        version + inputs,
                        version,
                        "job",
                        inputs,
                        settings,
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("P1", entry)),
                        sources,
                        new TreeMap<>(hasFigure ? Map.of(FIGURE.kpi(), List.of(question)) : Map.of())),
                Stream.concat(Stream.of(value(2019), value(2020)), values.stream())
                        .toList(),
                trails);
    }

    private FigureValue value(final int year) {
        final Contribution counted = trails.stream()
                .filter(trail -> trail.year() == year)
                .map(trail -> Contribution.of(trail.figures().getOrDefault(FIGURE.kpi(), "")))
                .reduce(Contribution.NONE, Contribution::plus);
        return new FigureValue(new Figure(FIGURE.kpi(), year), FigureValue.Kind.SHARE, counted, "", "share");
    }

    /** A record of {@code old.txt} unless the place names another file. */
    static RecordTrail record(final String place, final String digest, final String... ids) {
        return titled("A title", place, digest, ids);
    }

    static RecordTrail titled(final String title, final String place, final String digest, final String... ids) {
        return new RecordTrail(
                place.indexOf('#') < 0 ? "old.txt#" + place : place,
                "Scopus",
                "",
                digest,
                List.of(ids),
                title,
                List.of("2020 issue"),
                List.of("article"),
                "",
                List.of(),
                List.of());
    }

    /** A publication counted in 2020 whose only address, in its last record, is a hit, also by a ruling, or is not. */
    static PublicationTrail counted(final String id, final String verdict, final RecordTrail... records) {
        return counted(id, 2020, verdict, "Some Hospital", records);
    }

    static PublicationTrail counted(
            final String id, final int year, final String verdict, final String address, final RecordTrail... records) {
        final boolean ruled = verdict.equals("ruling");
        final boolean hit = ruled || verdict.equals("hit");
        final String rule = ruled ? "ruling" : "provider-name";
        final int last = records.length;
        return new PublicationTrail(
                id,
                "counted",
                year,
                "issue",
                "article",
                List.of(records),
                new AnswerTrail("yes", "", List.of(new EvidenceTrail(1, 0, "author 1", "orcid-and-name", "P1", ""))),
                List.of(new AddressTrail(
                        address,
                        hit ? "hit" : verdict,
                        hit ? List.of(new NameTrail("SOME", rule, "A", address)) : List.of(),
                        "",
                        List.of(last + ":1"))),
                Map.of(
                        "affiliation",
                        new AnswerTrail(
                                hit ? "yes" : "no",
                                "",
                                List.of(new EvidenceTrail(last, 1, "", "provider-name", "SOME", "A")))),
                Map.of(FIGURE.kpi(), hit ? "yes" : "no"));
    }
}
