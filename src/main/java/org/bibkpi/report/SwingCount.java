package org.bibkpi.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bibkpi.audit.AddressTrail;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.compare.Figure;

/** Adds up, publication by publication, how much each row of the reviews could move each figure. */
final class SwingCount {
    private static final String UNDECIDED = "undecided";
    private static final String FUNDING_UNDECIDED = "funding undecided";

    private final RunRecipe recipe;
    private final Map<String, Set<ReviewRow>> byKey = new HashMap<>();
    private final Map<ReviewRow, SortedMap<Figure, Swing>> swings = new HashMap<>();

    SwingCount(final RunRecipe recipe, final List<ReviewRow> rows) {
        this.recipe = recipe;
        rows.forEach(row -> keys(row)
                .forEach(key ->
                        byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(row)));
    }

    /** What a publication has that a row may be about. */
    private static Stream<String> keys(final ReviewRow row) {
        return switch (row.file()) {
            case "review_addresses.csv" -> Stream.of("address " + row.get("address"));
            case "review_journals.csv" ->
                Stream.concat(
                        Stream.of("journal " + row.get("journal")),
                        Stream.of(row.get("issns").split("\\|", -1)).map(issn -> "journal " + issn));
            case "review_authors.csv" -> Stream.of("person " + row.get("person_id") + " " + row.get("rule"));
            default -> Stream.of("publication " + row.get("publication_a"), "publication " + row.get("publication_b"));
        };
    }

    /** Takes a publication in. */
    void see(final PublicationTrail trail) {
        trail.figures().forEach((kpi, answer) -> {
            if (answer.equals(UNDECIDED)) {
                final Figure figure = new Figure(kpi, trail.year());
                rows(open(trail, kpi)).forEach(row -> add(row, figure, Swing.YES));
            }
            rows(Stream.of("publication " + trail.id()))
                    .forEach(row -> add(row, new Figure(kpi, trail.year()), Swing.JOINED));
        });
        if (trail.outcome().equals(FUNDING_UNDECIDED)) {
            rows(trail.funded().evidence().stream().map(e -> "person " + e.subject() + " " + e.rule()))
                    .filter(row -> isOf(row, trail))
                    .forEach(row -> recipe.figures().forEach((kpi, questions) -> {
                        if (!questions.isEmpty()) {
                            add(row, new Figure(kpi, trail.year()), Swing.COUNTED);
                        }
                    }));
        }
    }

    /** What keeps a figure's answer open in a publication. */
    private Stream<String> open(final PublicationTrail trail, final String kpi) {
        final Set<String> keys = new HashSet<>();
        for (final String question : recipe.questions(kpi)) {
            if (!trail.answers()
                    .getOrDefault(question, AnswerTrail.NOT_ASKED)
                    .answer()
                    .equals(UNDECIDED)) {
                continue;
            }
            if (question.startsWith("clinical")) {
                trail.records()
                        .forEach(record -> Stream.concat(Stream.of(record.journal()), record.issns().stream())
                                .forEach(name -> keys.add("journal " + name)));
            } else {
                trail.addresses().stream()
                        .filter(address -> address.verdict().equals("review"))
                        .map(AddressTrail::text)
                        .forEach(text -> keys.add("address " + text));
            }
        }
        return keys.stream();
    }

    /** A row names some of its publications; of the rest it tells the years. */
    private static boolean isOf(final ReviewRow row, final PublicationTrail trail) {
        final List<String> named = List.of(row.get("examples").split("\\|", -1));
        return named.contains(trail.id())
                || (row.number("publications") > named.size()
                        && row.number("first_year") <= trail.year()
                        && trail.year() <= row.number("last_year"));
    }

    private Stream<ReviewRow> rows(final Stream<String> keys) {
        return keys.flatMap(key -> byKey.getOrDefault(key, Set.of()).stream()).distinct();
    }

    private void add(final ReviewRow row, final Figure figure, final Swing swing) {
        swings.computeIfAbsent(row, any -> new TreeMap<>()).merge(figure, swing, SwingCount::joined);
    }

    /** Two publications that may be one are one question, not two. */
    private static Swing joined(final Swing one, final Swing other) {
        return one.equals(Swing.JOINED) && other.equals(Swing.JOINED) ? Swing.JOINED : one.plus(other);
    }

    /** What a row could move of these figures. */
    SortedMap<Figure, Swing> of(final ReviewRow row, final Set<Figure> figures) {
        final SortedMap<Figure, Swing> known = new TreeMap<>(swings.getOrDefault(row, new TreeMap<>()));
        known.keySet().retainAll(figures);
        return known;
    }
}
