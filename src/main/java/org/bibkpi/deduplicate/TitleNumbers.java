package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a title, however they are written: they tell parts, years and phases of one undertaking apart. */
final class TitleNumbers {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})");
    private static final Set<String> COUNTED = Set.of(
            "part", "parts", "type", "phase", "grade", "stage", "class", "volume", "vol", "chapter", "section", "paper",
            "study", "number", "no", "article", "report", "series", "level", "step", "del", "teil", "tome", "parte",
            "partie", "kapitel", "group");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"),
            Map.entry("fourth", "4"),
            Map.entry("fifth", "5"),
            Map.entry("sixth", "6"),
            Map.entry("ett", "1"),
            Map.entry("forsta", "1"),
            Map.entry("andra", "2"),
            Map.entry("tredje", "3"));

    private TitleNumbers() {}

    /** All numbers of a folded title in order, as arabic digits. */
    static List<String> of(final String words) {
        return numbers(words, (number, before) -> true);
    }

    /** Whether each title has a number where the other has another; a number that one leaves out is no conflict. */
    static boolean conflict(final String a, final String b) {
        return conflict(of(a), of(b));
    }

    /** Whether those numbers conflict that tell parts and years apart: behind a word such as {@code part}, or a year. */
    static boolean partsConflict(final String a, final String b) {
        return conflict(numbers(a, TitleNumbers::isPart), numbers(b, TitleNumbers::isPart));
    }

    private static boolean isPart(final String number, final String before) {
        return COUNTED.contains(before) || YEAR.matcher(number).matches();
    }

    private static List<String> numbers(final String words, final BiPredicate<String, String> wanted) {
        final List<String> numbers = new ArrayList<>();
        String before = "";
        for (final String word : words.split(" ", -1)) {
            for (final String number : numbersOf(word, before)) {
                if (wanted.test(number, before)) {
                    numbers.add(number);
                }
            }
            before = word;
        }
        return numbers;
    }

    private static boolean conflict(final List<String> x, final List<String> y) {
        return !x.isEmpty() && !y.isEmpty() && !within(x, y) && !within(y, x);
    }

    private static List<String> numbersOf(final String word, final String before) {
        final Matcher roman = ROMAN.matcher(word);
        final boolean letter = word.length() == 1;
        if (roman.matches() && (!letter || COUNTED.contains(before))) {
            return List.of(String.valueOf(value(roman)));
        }
        if (letter && COUNTED.contains(before) && Character.isLetter(word.charAt(0))) {
            return List.of(word);
        }
        final String spelt = WORDS.get(word);
        return spelt == null
                ? DIGITS.matcher(word)
                        .results()
                        .map(m -> m.group().replaceFirst("^0+(?=.)", ""))
                        .toList()
                : List.of(spelt);
    }

    private static int value(final Matcher roman) {
        final String ones = roman.group(2);
        final int below = switch (ones) {
            case "ix" -> 9;
            case "iv" -> 4;
            default -> ones.startsWith("v") ? 4 + ones.length() : ones.length();
        };
        return 10 * roman.group(1).length() + below;
    }

    /** Whether the first list is the second with some left out. */
    private static boolean within(final List<String> some, final List<String> all) {
        int at = 0;
        for (final String number : all) {
            at += at < some.size() && some.get(at).equals(number) ? 1 : 0;
        }
        return at == some.size();
    }
}
