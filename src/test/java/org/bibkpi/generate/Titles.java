package org.bibkpi.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles of invented biomedical works, no two alike. */
final class Titles {
    /** Real gene symbols: what sources with markup set in italics. */
    private static final List<String> GENES = List.of("CDKN2A", "BRCA1", "LDLR", "PTPN22", "APOE", "CFTR", "TP53");

    /** A title with the part of it in italics; empty if none. */
    record Title(String text, String italic) {}

    private final Dice dice;
    private final Map<String, List<String>> parts = ResourceTable.rows("title_parts.tsv").stream()
            .collect(Collectors.groupingBy(r -> r.get(0), Collectors.mapping(r -> r.get(1), Collectors.toList())));
    private final Set<String> used = new HashSet<>();

    Titles(final Dice dice) {
        this.dice = dice;
    }

    Title next(final boolean withMarkup) {
        final String gene = withMarkup ? dice.pick(GENES) : "";
        String text = text(gene);
        while (!used.add(text)) {
            text = text(gene);
        }
        return new Title(text, gene);
    }

    private String text(final String gene) {
        final String opening = gene.isEmpty() ? part("opening") : gene + " variants and the risk of";
        return opening + " " + part("condition") + " " + part("group") + ": " + part("design");
    }

    private String part(final String name) {
        return dice.pick(parts.getOrDefault(name, List.of("")));
    }
}
