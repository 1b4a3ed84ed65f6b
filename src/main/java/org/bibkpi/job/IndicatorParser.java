package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Target;
import org.bibkpi.measure.Wording;

/** An indicator of a job file that the schema has accepted. */
final class IndicatorParser {
    private final PositionedYaml yaml;

    IndicatorParser(final PositionedYaml yaml) {
        this.yaml = yaml;
    }

    Indicator parse(final List<String> path, final JsonNode node) {
        final Indicator.Figure figure = FigureParser.figure(node);
        final List<Breakdown> breakdowns = FigureParser.breakdowns(node.path("breakdowns"));
        if (!breakdowns.isEmpty() && !(figure instanceof Indicator.OfPublications)) {
            throw yaml.error(
                    child(path, "breakdowns"),
                    "only figures that are counted of publications can be given in parts. Leave `breakdowns` out.");
        }
        return new Indicator(
                node.path("id").asText(), wording(node), figure, target(child(path, "target"), node), breakdowns);
    }

    private static Wording wording(final JsonNode node) {
        return new Wording(
                JobParser.bilingual(node.path("title")),
                Optional.ofNullable(node.get("note")).map(JobParser::bilingual),
                node.path("plan-table").asText().equals("percent"));
    }

    private Target target(final List<String> path, final JsonNode indicator) {
        final JsonNode target = indicator.path("target");
        final boolean share = indicator.has("share-of");
        return switch (target.path("rule").asText()) {
            case "at-least" -> new Target.AtLeast(value(path, target, share));
            case "at-most" -> new Target.AtMost(value(path, target, share));
            case "equals" -> new Target.EqualTo(value(path, target, share), tolerance(path, target, share));
            case "maintain" -> new Target.Maintain(tolerance(path, target, share));
            case "increase" -> new Target.Increase();
            case "increase-by" -> increaseBy(path, target);
            case "rank-at-most" -> rank(path, indicator, target);
            default -> new Target.None();
        };
    }

    private Target increaseBy(final List<String> path, final JsonNode target) {
        final BigDecimal share = percent(path, target);
        final int from = target.path("from").asInt();
        final int by = target.path("by").asInt();
        if (share.signum() <= 0 || from == 0 || from >= by) {
            throw yaml.error(
                    path,
                    "an increase is given from a base year by a later year. Write for example:"
                            + " `{rule: increase-by, value: 50 %, from: 2019, by: 2022}`.");
        }
        return new Target.IncreaseBy(share, from, by);
    }

    private Target rank(final List<String> path, final JsonNode indicator, final JsonNode target) {
        final JsonNode value = target.path("value");
        if (indicator.has("share-of") || !value.isInt() || value.asInt() < 1) {
            throw yaml.error(
                    path,
                    "a place is a whole number from 1, and no share. Write for example: `{rule: rank-at-most, value: 3}`.");
        }
        return new Target.RankAtMost(value.asInt());
    }

    /** A share's target needs its percent sign: 95 and 0.95 could both be meant as the other. */
    private BigDecimal value(final List<String> path, final JsonNode target, final boolean share) {
        final JsonNode value = target.path("value");
        if (value.isMissingNode()) {
            throw yaml.error(
                    path,
                    "this target needs a value. Write for example: " + (share ? "`value: 95 %`." : "`value: 0`."));
        }
        if (value.isTextual() != share) {
            throw yaml.error(
                    child(path, "value"),
                    share
                            ? "a share's target is written with a percent sign: `value: 95 %`."
                            : "a reported value's target is a plain number: `value: 0`.");
        }
        return share ? atMostAll(path, percent(path, target)) : value.decimalValue();
    }

    private BigDecimal percent(final List<String> path, final JsonNode target) {
        final String value = target.path("value").asText();
        if (!value.endsWith("%")) {
            throw yaml.error(path, "this value is written with a percent sign: `value: 50 %`.");
        }
        return hundredth(value.replace("%", ""));
    }

    private BigDecimal tolerance(final List<String> path, final JsonNode target, final boolean share) {
        final JsonNode tolerance = target.path("tolerance");
        if (tolerance.isMissingNode()) {
            return BigDecimal.ZERO;
        }
        if (tolerance.isTextual() != share) {
            throw yaml.error(
                    child(path, "tolerance"),
                    share
                            ? "a share's tolerance is given in percentage points: `tolerance: 5 points`."
                            : "a reported value's tolerance is a plain number: `tolerance: 0`.");
        }
        return share
                ? atMostAll(path, hundredth(tolerance.asText().replaceAll("points?", "")))
                : tolerance.decimalValue();
    }

    private BigDecimal atMostAll(final List<String> path, final BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw yaml.error(path, "no share is over 100 %. Write for example: `value: 95 %`.");
        }
        return share;
    }

    private static BigDecimal hundredth(final String percent) {
        return new BigDecimal(percent.strip()).movePointLeft(2);
    }

    private static List<String> child(final List<String> path, final String key) {
        final List<String> child = new ArrayList<>(path);
        child.add(key);
        return child;
    }
}
