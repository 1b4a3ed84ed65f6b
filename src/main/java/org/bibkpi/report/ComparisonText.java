package org.bibkpi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bibkpi.audit.Contribution;
import org.bibkpi.compare.Change;
import org.bibkpi.compare.Comparison;
import org.bibkpi.compare.FigureChange;
import org.bibkpi.compare.FigureValue;

/** Two runs compared, in words: for each figure that differs the works that moved it, by cause. */
public final class ComparisonText {
    /** So many works are listed for a cause; the other forms list them all. */
    private static final int LISTED = 20;

    private final List<String> lines = new ArrayList<>();

    private ComparisonText() {}

    /** The lines. */
    public static List<String> of(final Comparison comparison) {
        final ComparisonText text = new ComparisonText();
        if (comparison.figures().isEmpty()) {
            text.lines.add("No figure differs.");
        }
        comparison.figures().forEach(text::add);
        comparison.sources().forEach(source -> text.lines.add(new SourceWords(Language.EN).line(source)));
        return text.lines.stream().map(ComparisonText::printable).toList();
    }

    private void add(final FigureChange change) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(change.figure().kpi() + " " + change.figure().period() + ": " + value(change.before()) + " → "
                + value(change.after()) + moved(change));
        change.finding().ifPresent(finding -> lines.add("  " + finding.cause().words() + ": " + finding.why()));
        change.byCause().forEach((cause, works) -> {
            lines.add("  " + cause.words() + ": " + signed(FigureChange.sum(works), change) + ", "
                    + (works.size() == 1 ? "1 work" : works.size() + " works"));
            works.stream().limit(LISTED).forEach(work -> add(work, change));
            if (works.size() > LISTED) {
                lines.add("    … and " + (works.size() - LISTED) + " more; --format=csv lists them all");
            }
        });
    }

    private void add(final Change work, final FigureChange figure) {
        final List<String> ids = work.after().isEmpty() ? work.before() : work.after();
        lines.add(String.format(
                Locale.ROOT,
                "    %-7s %s  %s  %s",
                work.movement(),
                signed(work.delta(), figure),
                String.join(", ", ids),
                work.title()));
        lines.add("            " + work.finding().why());
    }

    private static String value(final FigureValue value) {
        return switch (value.kind()) {
            case SHARE -> value.counted().numerator() + "/" + value.counted().denominator();
            case COUNT -> String.valueOf(value.counted().numerator());
            case OTHER -> value.value().isEmpty() ? "none" : value.value() + " " + value.unit();
        };
    }

    private static String moved(final FigureChange change) {
        return change.after().kind() == FigureValue.Kind.OTHER ? "" : " (" + signed(change.delta(), change) + ")";
    }

    private static String signed(final Contribution delta, final FigureChange figure) {
        final String parts = figure.after().kind() == FigureValue.Kind.SHARE
                ? signed(delta.numerator()) + "/" + signed(delta.denominator())
                : signed(delta.numerator());
        return delta.undecided() == 0 ? parts : parts + ", undecided " + signed(delta.undecided());
    }

    private static String signed(final long number) {
        return String.format(Locale.ROOT, "%+d", number);
    }

    private static String printable(final String line) {
        return line.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
