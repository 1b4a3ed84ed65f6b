package org.bibkpi.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.compare.Figure;
import org.bibkpi.compare.FigureValue;
import org.bibkpi.model.Printable;

/** What a run leaves for a person to rule on: each question with its effect, and where the answers go. */
public final class OpenRulings {
    /** So many questions of a file are told in words; the file has them all. */
    private static final int TOLD = 10;

    private static final List<String> FILES =
            List.of("review_addresses.csv", "review_authors.csv", "review_journals.csv", "review_duplicates.csv");

    private final RunFolder run;
    private final Map<Figure, FigureValue> figures;
    private final List<OpenRuling> rulings;

    private OpenRulings(final RunFolder run, final Map<Figure, FigureValue> figures, final List<OpenRuling> rulings) {
        this.run = run;
        this.figures = figures;
        this.rulings = rulings;
    }

    /**
     * Reads what is open in a run.
     *
     * @throws org.bibkpi.model.InputException if a file of it is damaged
     */
    public static OpenRulings of(final RunFolder run) {
        final Map<Figure, FigureValue> figures = KpiFile.read(run.path()).stream()
                .filter(value -> value.kind() != FigureValue.Kind.OTHER)
                .collect(Collectors.toMap(FigureValue::figure, value -> value, (one, other) -> one, TreeMap::new));
        final List<ReviewRow> rows = FILES.stream()
                .flatMap(file -> ReviewRow.read(run.path().resolve(file)).stream())
                .toList();
        final SwingCount count = new SwingCount(run.recipe(), rows);
        run.forEachLine(line -> count.see(run.trail(line)));
        return new OpenRulings(
                run,
                figures,
                rows.stream()
                        .map(row -> new OpenRuling(row, count.of(row, figures.keySet())))
                        .toList());
    }

    /** All of it in words. */
    public List<String> text() {
        final List<String> lines = new ArrayList<>();
        for (final String file : FILES) {
            final List<OpenRuling> open = of(file);
            lines.add(file + ": " + open.size() + " open");
            open.stream().limit(TOLD).flatMap(this::text).forEach(lines::add);
            if (open.size() > TOLD) {
                lines.add("  … " + (open.size() - TOLD) + " more stand in "
                        + run.path().resolve(file));
            }
        }
        lines.add("");
        lines.addAll(whereTo());
        return lines;
    }

    private List<OpenRuling> of(final String file) {
        return rulings.stream()
                .filter(ruling -> ruling.row().file().equals(file))
                .toList();
    }

    private Stream<String> text(final OpenRuling ruling) {
        final Stream<String> swings = ruling.swings().isEmpty()
                ? Stream.of("    moves no figure")
                : ruling.swings().entrySet().stream().map(swing -> "    " + text(swing.getKey(), swing.getValue()));
        return Stream.concat(
                Stream.of("  line " + ruling.row().line() + ": " + Printable.of(ruling.subject())), swings);
    }

    private String text(final Figure figure, final Swing swing) {
        final Stream<String> now = Optional.ofNullable(figures.get(figure)).stream()
                .map(value -> value.counted().numerator()
                        + (value.kind() == FigureValue.Kind.SHARE
                                ? "/" + value.counted().denominator()
                                : ""));
        return Stream.concat(
                        Stream.of(figure.kpi() + " " + figure.period() + ": " + now.collect(Collectors.joining())),
                        Stream.concat(
                                part("numerator", swing.leastNumerator(), swing.mostNumerator()),
                                part("denominator", swing.leastDenominator(), swing.mostDenominator())))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> part(final String name, final long least, final long most) {
        return least == 0 && most == 0 ? Stream.empty() : Stream.of(name + " " + signed(least) + " to " + signed(most));
    }

    private static String signed(final long number) {
        return number > 0 ? "+" + number : String.valueOf(number);
    }

    private List<String> whereTo() {
        return List.of(
                "Copy a file, fill in decision, decided_by, decided_on (as 2026-11-01) and why where you know, and save it"
                        + " as CSV or .xlsx",
                run.recipe()
                        .setting("decisions")
                        .map(folder -> "into the job's decisions folder, " + folder
                                + " beside the job file, its name beginning as before. Then run the job again.")
                        .orElse(
                                "into a folder that the job names as `decisions: decisions`, its name beginning as before."
                                        + " Then run the job again."));
    }

    /** All of it for programs. */
    public ObjectNode json() {
        final ObjectNode answer = JsonFile.object().put("run_id", run.recipe().runId());
        run.recipe().setting("decisions").ifPresent(folder -> answer.put("decisions", folder));
        answer.putArray("open");
        rulings.forEach(ruling -> json(answer.withArray("open").addObject(), ruling));
        return answer;
    }

    private static void json(final ObjectNode node, final OpenRuling ruling) {
        node.put("file", ruling.row().file()).put("line", ruling.row().line());
        OpenRuling.subject(ruling.row().file())
                .forEach(column -> node.put(column, ruling.row().get(column)));
        node.putArray("figures");
        ruling.swings()
                .forEach((figure, swing) -> node.withArray("figures")
                        .addObject()
                        .put("kpi_id", figure.kpi())
                        .put("period", figure.period())
                        .put("least_numerator", swing.leastNumerator())
                        .put("most_numerator", swing.mostNumerator())
                        .put("least_denominator", swing.leastDenominator())
                        .put("most_denominator", swing.mostDenominator()));
    }
}
