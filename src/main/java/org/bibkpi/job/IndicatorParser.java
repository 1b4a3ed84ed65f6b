package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Question;
import org.bibkpi.measure.Target;
import org.bibkpi.model.AsciiCase;

/** An indicator of a job file that the schema has accepted. */
final class IndicatorParser {
    private final PositionedYaml yaml;

    IndicatorParser(final PositionedYaml yaml) {
        this.yaml = yaml;
    }

    Indicator parse(final List<String> path, final JsonNode node) {
        return new Indicator(
                node.path("id").asText(),
                JobParser.bilingual(node.path("title")),
                figure(node),
                target(child(path, "target"), node));
    }

    private static Indicator.Figure figure(final JsonNode node) {
        return node.has("share-of")
                ? new Indicator.ShareOf(
                        Question.valueOf(AsciiCase.upper(node.path("share-of").asText())))
                : new Indicator.Reported(node.path("reported-in").asText());
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
            default -> new Target.None();
        };
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
        return share ? hundredth(path, value.asText().replace("%", "")) : value.decimalValue();
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
        return share ? hundredth(path, tolerance.asText().replaceAll("points?", "")) : tolerance.decimalValue();
    }

    private BigDecimal hundredth(final List<String> path, final String percent) {
        final BigDecimal share = new BigDecimal(percent.strip()).movePointLeft(2);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw yaml.error(path, "no share is over 100 %. Write for example: `value: 95 %`.");
        }
        return share;
    }

    private static List<String> child(final List<String> path, final String key) {
        final List<String> child = new ArrayList<>(path);
        child.add(key);
        return child;
    }
}
