package org.bibkpi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SVG of the chart library, made the same in every run and fit for a page: its ids are drawn by lot, its coordinates
 * have more digits than a screen, and its style sheet would reach the whole page.
 */
final class ChartSvg {
    private static final Pattern STYLE = Pattern.compile("<style.*?</style>", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("(?<=>)\\s+|\\s+(?=<)");
    private static final Pattern ROOT = Pattern.compile("^\\s*<svg[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");

    private ChartSvg() {}

    /** The picture, hidden from screen readers, as the text beside it says the same. */
    static String steady(final String svg, final String name, final int width, final int height) {
        final String bare = BLANKS.matcher(STYLE.matcher(svg).replaceAll("")).replaceAll("");
        final String root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" aria-hidden=\"true\" focusable=\"false\">";
        return rounded(renamed(ROOT.matcher(bare).replaceFirst(root), name));
    }

    private static String renamed(final String svg, final String name) {
        final Map<String, String> names = new LinkedHashMap<>();
        final Matcher ids = ID.matcher(svg);
        while (ids.find()) {
            names.putIfAbsent(ids.group(1), name + "-" + (names.size() + 1));
        }
        String renamed = svg;
        for (final Map.Entry<String, String> id : names.entrySet()) {
            renamed = renamed.replace("id=\"" + id.getKey() + "\"", "id=\"" + id.getValue() + "\"")
                    .replace("#" + id.getKey() + ")", "#" + id.getValue() + ")");
        }
        return renamed;
    }

    private static String rounded(final String svg) {
        return TAG.matcher(svg)
                .replaceAll(tag -> Matcher.quoteReplacement(LONG_NUMBER
                        .matcher(tag.group())
                        .replaceAll(number -> new BigDecimal(number.group())
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString())));
    }
}
