package org.bibkpi.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bibkpi.measure.QualityGate;
import org.bibkpi.measure.QualityGate.Kind;
import org.bibkpi.model.AsciiCase;

/** The quality gates of a job file that the schema has accepted. */
final class QualityGateParser {
    private final PositionedYaml yaml;

    QualityGateParser(final PositionedYaml yaml) {
        this.yaml = yaml;
    }

    /**
     * The gates, in the order of their kinds.
     *
     * @throws org.bibkpi.model.InputException if a limit is over 100 %, or a change is limited without a run to compare with
     */
    List<QualityGate> parse() {
        final List<QualityGate> gates = new ArrayList<>();
        for (final Kind kind : Kind.values()) {
            find(kind).ifPresent(gates::add);
        }
        return gates;
    }

    private Optional<QualityGate> find(final Kind kind) {
        final String key =
                AsciiCase.lower(kind.name()).replace('_', '-') + (kind.isAtLeast() ? "-at-least" : "-at-most");
        final List<String> path = List.of("quality-gates", key);
        return Optional.ofNullable(yaml.tree().path("quality-gates").get(key))
                .map(JsonNode::asText)
                .map(text -> {
                    final BigDecimal limit = new BigDecimal(text.replaceAll("[^0-9.]", "")).movePointLeft(2);
                    if (limit.compareTo(BigDecimal.ONE) > 0) {
                        throw yaml.error(path, "no share is over 100 %. Write for example: `" + key + ": 5 %`.");
                    }
                    if (kind == Kind.CHANGE && !yaml.tree().has("last-run")) {
                        throw yaml.error(
                                path,
                                "the job names no run to compare with. Write for example: `last-run: ../output/2025`, or leave"
                                        + " this out.");
                    }
                    return new QualityGate(kind, limit);
                });
    }
}
