package org.bibkpi.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.measure.Coverage;
import org.bibkpi.measure.Funnel;
import org.bibkpi.measure.GateFinding;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.FileCount;
import org.bibkpi.report.HashedOutput.Checksum;

/**
 * {@code run.json}: what a run was made of and what it made. It holds no time of day, so that the same input gives the
 * same bytes; when a run took place stands in its log.
 */
final class RunManifest {
    private final ReportFolder folder;
    private final RunFacts facts;
    private final List<SourceContent> sources;

    /**
     * The manifest.
     *
     * @param sources what the records of each source hold
     */
    RunManifest(final ReportFolder folder, final RunFacts facts, final List<SourceContent> sources) {
        this.folder = folder;
        this.facts = facts;
        this.sources = List.copyOf(sources);
    }

    void write(final RunResult result) throws IOException {
        final ObjectNode manifest = of(result);
        outputs(manifest.putArray("outputs"));
        folder.write(Reports.MANIFEST, JsonFile.text(manifest));
    }

    /** The manifest without what was written. */
    ObjectNode of(final RunResult result) {
        final ObjectNode manifest = JsonFile.object();
        manifest.put("program", "bibkpi")
                .put("version", facts.version())
                .put("job", facts.job())
                .put("definition_version", facts.definitionVersion())
                .put("run_id", facts.runId());
        facts.inputs().forEach(input -> input(manifest.withArray("inputs"), input));
        facts.settings().forEach(manifest.withObject("settings")::put);
        facts.defaults().forEach(manifest.withObject("defaults")::put);
        facts.roster().forEach(manifest.withObject("roster")::put);
        figures(manifest.putObject("figures"), result);
        result.files().forEach(file -> export(manifest.withArray("exports"), file));
        sources.forEach(source -> source(manifest.withArray("sources"), source));
        result.warnings().forEach(manifest.putArray("warnings")::add);
        counts(manifest.putObject("counts"), result.funnel().total());
        coverage(manifest.putObject("coverage"), result.coverage());
        facts.gates().findings(result).forEach(finding -> gate(manifest.withArray("quality_gates"), finding));
        return manifest;
    }

    private static void input(final ArrayNode inputs, final InputFact input) {
        inputs.addObject()
                .put("role", input.role())
                .put("name", input.name())
                .put("bytes", input.size())
                .put("sha256", input.sha256());
    }

    private static void export(final ArrayNode exports, final FileCount file) {
        final ObjectNode node = exports.addObject()
                .put("file", file.file())
                .put("format", file.format())
                .put("records", file.read())
                .put("rejected", file.rejected());
        file.warnings().forEach(node.withArray("warnings")::add);
    }

    private static void source(final ArrayNode sources, final SourceContent content) {
        final ObjectNode node =
                sources.addObject().put("source", content.source()).put("records", content.records());
        content.years().forEach(node.putArray("years")::add);
        content.having().forEach(node.putObject("having")::put);
    }

    /** The questions that each figure is made of. */
    private static void figures(final ObjectNode figures, final RunResult result) {
        result.kpis().stream().map(KpiResult::indicator).distinct().forEach(indicator -> {
            final ArrayNode questions = figures.putArray(indicator.id());
            if (indicator.figure() instanceof Indicator.OfPublications figure) {
                figure.condition().questions().forEach(question -> questions.add(question.label()));
            }
        });
    }

    private static void counts(final ObjectNode node, final Funnel.Count count) {
        node.put("read", count.read())
                .put("rejected", count.rejected())
                .put("valid", count.valid())
                .put("merged", count.merged())
                .put("publications", count.publications())
                .put("in_period", count.inPeriod())
                .put("of_counted_type", count.ofCountedType())
                .put("on_roster", count.onRoster())
                .put("counted", count.counted())
                .put("counted_without_address_links", count.withoutLinks());
    }

    private static void coverage(final ObjectNode node, final Coverage coverage) {
        node.put("publications", coverage.publications())
                .put("with_year", coverage.withYear())
                .put("counted", coverage.counted())
                .put("with_doi", coverage.withDoi())
                .put("with_address", coverage.withAddress())
                .put("journal_open", coverage.journalOpen());
    }

    private static void gate(final ArrayNode gates, final GateFinding finding) {
        final ObjectNode node = gates.addObject()
                .put("gate", AsciiCase.lower(finding.gate().kind().name()))
                .put("broken", finding.isBroken())
                .put("value", Numbers.share(finding.value()))
                .put("limit", Numbers.share(finding.gate().limit()));
        finding.figure()
                .ifPresent(figure -> node.put("kpi_id", figure.indicator()).put("period", figure.year()));
    }

    private void outputs(final ArrayNode outputs) throws IOException {
        folder.files().forEach(name -> output(outputs.addObject(), name));
    }

    private void output(final ObjectNode output, final String name) {
        final Checksum checksum = folder.checksum(name);
        output.put("file", name);
        if (name.endsWith(".gz") || name.endsWith(".xlsx")) {
            // How tightly it is packed depends on the machine; what is in it does not.
            output.put("content_sha256", checksum.sha256());
        } else {
            output.put("bytes", checksum.bytes()).put("sha256", checksum.sha256());
        }
    }
}
