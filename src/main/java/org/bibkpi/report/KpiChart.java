package org.bibkpi.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bibkpi.measure.KpiResult;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * The chart of a key figure: a line that breaks where a series does, the 95 % interval as a band, the target as a dashed
 * line, what it was compared with as dots, and an open triangle where the undecided could lift it to. Colours are told
 * apart by the colour-blind (Okabe and Ito), and nothing hangs on colour alone.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">M. Okabe and K. Ito, Color Universal Design</a>
 */
final class KpiChart {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;
    private static final int MOST_YEARS_NAMED = 10;
    private static final String BLUE = "#00558c";
    private static final String RED = "#b34700";
    private static final String DARK = "#222222";
    private static final double WHOLE = 100;

    /** How far above its point and interval a label stands, as a part of the axis. */
    private static final double LIFT = 0.08;

    /** So many steps an axis of whole numbers is divided into at most. */
    private static final int MOST_STEPS = 6;

    private final KpiSeries series;
    private final List<ChartPoint> points;

    private KpiChart(final KpiSeries series, final List<ChartPoint> points) {
        this.series = series;
        this.points = points;
    }

    /** The chart as SVG, whose ids begin with a name of their own; empty if the figure has no value at all. */
    static Optional<String> of(final KpiSeries series, final String name) {
        final List<ChartPoint> points = new ArrayList<>();
        int part = 0;
        for (final KpiResult result : series.results()) {
            part += result.seriesBreak() ? 1 : 0;
            ChartPoint.of(result, part).ifPresent(points::add);
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(new KpiChart(series, points).draw(name));
    }

    private String draw(final String name) {
        final Map<String, Object> plot = map(
                "kind", "plot",
                "mapping", map("x", "year"),
                "data", data(points),
                "scales", list(years(), values()),
                "layers", layers(),
                "ggsize", map("width", (double) WIDTH, "height", (double) HEIGHT),
                "theme", map("name", "minimal"));
        final String svg = PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(plot, null, (w, h, p) -> "", true);
        return ChartSvg.steady(svg, name, WIDTH, HEIGHT);
    }

    private List<Object> layers() {
        return Stream.of(intervals(), target(), breaks(), baselines(), line(), bounds(), marks(), labels())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Object> intervals() {
        final List<ChartPoint> known =
                points.stream().filter(p -> p.interval().isPresent()).toList();
        return known.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        layer("ribbon", known, "ymin", "low", "ymax", "high", "group", "series")
                                .with("fill", BLUE)
                                .with("alpha", 0.15)
                                .with("size", 0.0)
                                .map(),
                        layer("errorbar", known, "ymin", "low", "ymax", "high")
                                .with("color", BLUE)
                                .with("alpha", 0.6)
                                .with("width", 0.2)
                                .map());
    }

    private Stream<Object> target() {
        final double scale = series.isShare() ? WHOLE : 1;
        return series
                .indicator()
                .target()
                .figure()
                .map(BigDecimal::doubleValue)
                .map(figure -> (Object) new Layer("hline")
                        .with("yintercept", figure * scale)
                        .with("linetype", "dashed")
                        .with("color", RED)
                        .with("size", 1.2)
                        .map())
                .stream();
    }

    private Stream<Object> breaks() {
        return series.results().stream()
                .filter(KpiResult::seriesBreak)
                .map(result -> new Layer("vline")
                        .with("xintercept", result.year() - 0.5)
                        .with("linetype", "dotted")
                        .with("color", DARK)
                        .map());
    }

    private Stream<Object> baselines() {
        return marks(p -> p.baseline().isPresent(), "baseline", 4, DARK, DARK, 2.5);
    }

    private Stream<Object> line() {
        return Stream.of(layer("line", points, "y", "value", "group", "series")
                .with("color", BLUE)
                .with("size", 1.2)
                .map());
    }

    private Stream<Object> bounds() {
        final List<ChartPoint> open =
                points.stream().filter(p -> p.high() > p.value()).toList();
        return open.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(layer("linerange", open, "ymin", "value", "ymax", "most")
                                .with("color", DARK)
                                .with("linetype", "dotted")
                                .map()),
                        marks(p -> p.high() > p.value(), "most", 24, DARK, "white", 3));
    }

    /** A filled circle where all is well, a square where it is not, a diamond where it is open, a small circle else. */
    private Stream<Object> marks() {
        return Stream.of(
                        marks(is(Standing.GOOD), "value", 21, BLUE, BLUE, 4),
                        marks(is(Standing.BAD), "value", 22, RED, "white", 4),
                        marks(is(Standing.OPEN), "value", 23, DARK, "white", 4),
                        marks(is(Standing.NONE), "value", 21, DARK, "white", 3))
                .flatMap(Function.identity());
    }

    private static Predicate<ChartPoint> is(final Standing standing) {
        return point -> point.standing() == standing;
    }

    private Stream<Object> marks(
            final Predicate<ChartPoint> which,
            final String y,
            final int shape,
            final String color,
            final String fill,
            final double size) {
        final List<ChartPoint> some = points.stream().filter(which).toList();
        return some.isEmpty()
                ? Stream.empty()
                : Stream.of(layer("point", some, "y", y)
                        .with("shape", shape)
                        .with("color", color)
                        .with("fill", fill)
                        .with("size", size)
                        .map());
    }

    private Stream<Object> labels() {
        return Stream.of(layer("label", points, "y", "above", "label", "label")
                .with("color", DARK)
                .with("fill", "white")
                .with("alpha", 0.85)
                .with("label_padding", 0.1)
                .with("label_size", 0.0)
                .with("size", 6.0)
                .map());
    }

    private Map<String, Object> years() {
        final List<KpiResult> results = series.results();
        final int step = results.size() > MOST_YEARS_NAMED ? 2 : 1;
        final List<Object> named = new ArrayList<>();
        for (int i = 0; i < results.size(); i += step) {
            named.add((double) results.get(i).year());
        }
        return map(
                "aesthetic", "x",
                "name", "",
                "format", "d",
                "breaks", named,
                "limits",
                        list(
                                results.get(0).year() - 0.5,
                                results.get(results.size() - 1).year() + 0.5));
    }

    private Map<String, Object> values() {
        if (series.isShare()) {
            return map(
                    "aesthetic", "y",
                    "name", "",
                    "limits", list(0.0, WHOLE * (1 + 2 * LIFT)),
                    "breaks", list(0.0, 20.0, 40.0, 60.0, 80.0, WHOLE),
                    "format", "{d} %");
        }
        return points.stream().allMatch(KpiChart::isCount) ? counts() : map("aesthetic", "y", "name", "");
    }

    private static boolean isCount(final ChartPoint point) {
        return point.value() >= 0 && point.value() == Math.rint(point.value());
    }

    /** From nothing to the most, in whole steps. */
    private Map<String, Object> counts() {
        final double most =
                Math.max(1, points.stream().mapToDouble(KpiChart::top).max().orElse(1));
        final double step = Math.ceil(most / MOST_STEPS);
        final List<Object> breaks = new ArrayList<>();
        for (double at = 0; at <= most; at += step) {
            breaks.add(at);
        }
        return map(
                "aesthetic", "y",
                "name", "",
                "limits", list(0.0, most * (1 + 2 * LIFT)),
                "breaks", breaks,
                "format", "d");
    }

    private Layer layer(final String geometry, final List<ChartPoint> some, final String... mapping) {
        final Map<String, Object> axes = map();
        for (int i = 0; i < mapping.length; i += 2) {
            axes.put(mapping[i], mapping[i + 1]);
        }
        return new Layer(geometry).with("data", data(some)).with("mapping", axes);
    }

    private Map<String, Object> data(final List<ChartPoint> some) {
        return map(
                "year", column(some, p -> (double) p.year()),
                "value", column(some, ChartPoint::value),
                "most", column(some, ChartPoint::high),
                "low", column(some, p -> p.interval().map(ChartPoint.Range::low).orElse(p.value())),
                "high",
                        column(
                                some,
                                p -> p.interval().map(ChartPoint.Range::high).orElse(p.value())),
                "baseline", column(some, p -> p.baseline().orElse(p.value())),
                "above", column(some, p -> top(p) + LIFT * height()),
                "series", column(some, p -> "s" + p.series()),
                "label", column(some, ChartPoint::label));
    }

    /** The highest that is drawn of a point. */
    private static double top(final ChartPoint point) {
        return Math.max(
                point.high(), point.interval().map(ChartPoint.Range::high).orElse(point.high()));
    }

    /** How much the axis spans. */
    private double height() {
        if (series.isShare()) {
            return WHOLE;
        }
        final double target = series.indicator()
                .target()
                .figure()
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        final double least = Math.min(
                target, points.stream().mapToDouble(ChartPoint::value).min().orElse(0));
        final double most = Math.max(
                target, points.stream().mapToDouble(KpiChart::top).max().orElse(0));
        return most == least ? 1 : most - least;
    }

    private static List<Object> column(final List<ChartPoint> some, final Function<ChartPoint, Object> cell) {
        return new ArrayList<>(some.stream().map(cell).toList());
    }

    private static Map<String, Object> map(final Object... pairs) {
        final Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static List<Object> list(final Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    /** One layer of the picture, under way. */
    private static final class Layer {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        Layer(final String geometry) {
            properties.put("geom", geometry);
            properties.put("tooltips", "none");
            properties.put("show_legend", false);
        }

        Layer with(final String property, final Object value) {
            properties.put(property, value);
            return this;
        }

        Object map() {
            return properties;
        }
    }
}
