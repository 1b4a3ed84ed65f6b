package org.bibkpi.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Titles as they stand in real exports: usual openings, then words of which a few are met everywhere and most hardly ever,
 * usual endings. Some are borne by thousands of works, as {@code Editorial} is.
 */
final class BulkTitles {
    /** So many words do the titles of some million works hold. */
    private static final int WORDS = 1_000_000;

    private static final int EVEN = 30;
    private static final List<String> EVERYWHERE = List.of(
            "Editorial",
            "Introduction",
            "Letter to the editor",
            "Reply",
            "Book review",
            "In this issue",
            "Preface",
            "Authors' reply",
            "Correspondence",
            "Abstracts");
    private static final List<String> OPENINGS = List.of(
            "Effect of",
            "Effects of",
            "The role of",
            "Impact of",
            "Association between",
            "A comparison of",
            "Use of",
            "Influence of",
            "Analysis of",
            "Evaluation of",
            "Development of",
            "Characterization of",
            "A case of",
            "Relationship between",
            "A novel",
            "The impact of",
            "Management of",
            "Prevalence of",
            "On the",
            "Towards");
    private static final List<String> JOINTS =
            List.of("of", "in", "and", "for", "with", "on", "the", "by", "from", "a", "to", "of the", "in the");

    private final Map<String, List<String>> parts = ResourceTable.rows("title_parts.tsv").stream()
            .collect(Collectors.groupingBy(r -> r.get(0), Collectors.mapping(r -> r.get(1), Collectors.toList())));

    /** A title that thousands of works bear. */
    String everywhere(final Dice dice) {
        return dice.pick(EVERYWHERE);
    }

    /** A title of its own, most likely. */
    String title(final Dice dice) {
        final String body = opening(dice) + words(dice);
        return Character.toUpperCase(body.charAt(0)) + body.substring(1) + ending(dice);
    }

    private String opening(final Dice dice) {
        final int lot = dice.between(0, 99);
        if (lot < 25) {
            return dice.pick(OPENINGS) + " ";
        }
        return lot < 35 ? dice.pick(parts.getOrDefault("opening", List.of(""))) + " " : "";
    }

    private static String words(final Dice dice) {
        final int count = dice.between(2, 6) + dice.between(1, 5);
        final StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                words.append(dice.chance(45) ? " " + dice.pick(JOINTS) + " " : " ");
            }
            words.append(InventedWords.word(dice.rank(WORDS, EVEN)));
        }
        return words.toString();
    }

    private String ending(final Dice dice) {
        final int lot = dice.between(0, 99);
        if (lot < 8) {
            return " in patients with " + dice.pick(parts.getOrDefault("condition", List.of("")));
        }
        if (lot < 11) {
            return " " + dice.pick(parts.getOrDefault("group", List.of("")));
        }
        return lot < 20 ? ": " + dice.pick(parts.getOrDefault("design", List.of(""))) : "";
    }
}
