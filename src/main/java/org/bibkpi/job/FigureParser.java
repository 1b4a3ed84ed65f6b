package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Breakdown;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.Question;
import org.bibkpi.model.AsciiCase;

/** How a figure comes about, in a job file that the schema has accepted. */
final class FigureParser {
    private FigureParser() {}

    static Indicator.Figure figure(final JsonNode indicator) {
        if (indicator.has("share-of")) {
            return new Indicator.ShareOf(condition(indicator.path("share-of")));
        }
        if (indicator.has("count-of")) {
            return count(indicator.path("count-of"));
        }
        if (indicator.has("ratio-to-base")) {
            final JsonNode ratio = indicator.path("ratio-to-base");
            return new Indicator.RatioToBase(
                    ratio.path("indicator").asText(), ratio.path("year").asInt());
        }
        if (indicator.has("rank-of")) {
            final JsonNode rank = indicator.path("rank-of");
            return new Indicator.RankOf(
                    rank.path("indicator").asText(),
                    breakdown(rank.path("among")),
                    rank.path("value").asText());
        }
        return new Indicator.Reported(unit(indicator.path("reported-in")));
    }

    private static Bilingual unit(final JsonNode unit) {
        return unit.isTextual() ? new Bilingual(unit.asText(), unit.asText()) : JobParser.bilingual(unit);
    }

    static List<Breakdown> breakdowns(final JsonNode names) {
        return parts(names).map(FigureParser::breakdown).toList();
    }

    private static Indicator.Figure count(final JsonNode what) {
        if (what.has("persons")) {
            final Set<String> forms =
                    parts(what.path("persons")).map(JsonNode::asText).collect(Collectors.toSet());
            return new Indicator.PersonsWith(forms);
        }
        return new Indicator.CountOf(what.asText().equals("publications") ? Condition.always() : condition(what));
    }

    private static Condition condition(final JsonNode node) {
        if (node.has("all-of")) {
            return new Condition.AllOf(
                    parts(node.path("all-of")).map(FigureParser::condition).toList());
        }
        if (node.has("any-of")) {
            return new Condition.AnyOf(
                    parts(node.path("any-of")).map(FigureParser::condition).toList());
        }
        return node.has("not")
                ? new Condition.Not(condition(node.path("not")))
                : new Condition.Is(new Question(node.asText()));
    }

    private static Breakdown breakdown(final JsonNode name) {
        return Breakdown.valueOf(AsciiCase.upper(name.asText()));
    }

    private static Stream<JsonNode> parts(final JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
