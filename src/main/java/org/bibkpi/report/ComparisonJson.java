package org.bibkpi.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bibkpi.audit.Contribution;
import org.bibkpi.audit.RunRecipe;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.compare.Change;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureChange;
import org.bibkpi.compare.FigureValue;
import org.bibkpi.compare.SourceChange;

/** Two runs compared, for programs. */
public final class ComparisonJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ComparisonJson() {}

    /** The comparison as one object. */
    public static JsonNode of(final Comparison comparison, final RunRecipe before, final RunRecipe after) {
        final ObjectNode root = MAPPER.createObjectNode();
        add(root.putObject("before"), before);
        add(root.putObject("after"), after);
        final ArrayNode figures = root.putArray("figures");
        comparison.figures().forEach(figure -> add(figures.addObject(), figure));
        comparison.sources().forEach(source -> add(root.withArray("sources").addObject(), source));
        return root;
    }

    private static void add(final ObjectNode node, final RunRecipe run) {
        node.put("run_id", run.runId()).put("job", run.job()).put("version", run.version());
    }

    private static void add(final ObjectNode node, final SourceChange change) {
        node.put("source", change.source());
        change.before().ifPresent(content -> add(node.putObject("before"), content));
        change.after().ifPresent(content -> add(node.putObject("after"), content));
        change.gone().forEach(node.putArray("gone")::add);
        change.come().forEach(node.putArray("new")::add);
    }

    private static void add(final ObjectNode node, final SourceContent content) {
        node.put("records", content.records());
        content.years().forEach(node.putArray("years")::add);
    }

    private static void add(final ObjectNode node, final FigureChange figure) {
        node.put("kpi_id", figure.figure().kpi()).put("period", figure.figure().period());
        add(node.putObject("before"), figure.before());
        add(node.putObject("after"), figure.after());
        final ArrayNode causes = node.putArray("causes");
        figure.finding()
                .ifPresent(finding ->
                        causes.addObject().put("cause", finding.cause().label()).put("why", finding.why()));
        figure.byCause().forEach((cause, works) -> {
            final ObjectNode group = causes.addObject().put("cause", cause.label());
            add(group, FigureChange.sum(works));
            final ArrayNode list = group.putArray("works");
            works.forEach(work -> add(list.addObject(), work));
        });
    }

    private static void add(final ObjectNode node, final FigureValue value) {
        if (value.kind() != FigureValue.Kind.OTHER) {
            add(node, value.counted());
        }
        node.put("value", value.value()).put("unit", value.unit());
    }

    private static void add(final ObjectNode node, final Contribution contribution) {
        node.put("numerator", contribution.numerator())
                .put("denominator", contribution.denominator())
                .put("undecided", contribution.undecided());
    }

    private static void add(final ObjectNode node, final Change work) {
        work.before().forEach(node.putArray("before")::add);
        work.after().forEach(node.putArray("after")::add);
        node.put("movement", work.movement());
        add(node, work.delta());
        node.put("title", work.title()).put("why", work.finding().why());
    }
}
