package org.bibkpi.report;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A sheet about the run itself.
 *
 * @param name of the sheet
 * @param columns of the sheet
 * @param rows cells as {@link CsvTable#row} takes them
 */
record RunSheet(String name, List<Column> columns, List<List<String>> rows) {
    RunSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The settings, the meaning of each column, and what the run was made of. */
    static List<RunSheet> of(final RunFacts facts, final List<ReportTable> tables) {
        return List.of(definitions(facts), columns(tables), run(facts));
    }

    private static RunSheet definitions(final RunFacts facts) {
        return new RunSheet(
                "definitions",
                List.of(Column.own("setting"), Column.foreign("value"), Column.own("by")),
                Stream.concat(settings(facts.settings(), "job"), settings(facts.defaults(), "default"))
                        .toList());
    }

    private static Stream<List<String>> settings(final SortedMap<String, String> settings, final String by) {
        return settings.entrySet().stream().map(setting -> List.of(setting.getKey(), setting.getValue(), by));
    }

    private static RunSheet columns(final List<ReportTable> tables) {
        return new RunSheet(
                "columns",
                List.of(Column.own("table"), Column.own("column"), Column.own("meaning")),
                tables.stream()
                        .flatMap(table -> table.columns().stream()
                                .map(column -> List.of(table.name(), column.name(), column.meaning())))
                        .toList());
    }

    private static RunSheet run(final RunFacts facts) {
        return new RunSheet(
                "run",
                List.of(Column.own("fact"), Column.foreign("name"), Column.integer("bytes", ""), Column.own("sha256")),
                Stream.concat(
                                Stream.of(
                                        fact("program", "bibkpi " + facts.version()),
                                        fact("job", facts.job()),
                                        fact("definition_version", facts.definitionVersion()),
                                        fact("run_id", facts.runId())),
                                facts.inputs().stream()
                                        .map(input -> List.of(
                                                input.role(),
                                                input.name(),
                                                String.valueOf(input.size()),
                                                input.sha256())))
                        .toList());
    }

    private static List<String> fact(final String fact, final String value) {
        return List.of(fact, value, "", "");
    }
}
