package org.bibkpi.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Tally;

/** What is undecided of a figure, in words: publications without an answer, and those whose funding awaits a ruling. */
final class OpenFunding {
    private final Language language;

    OpenFunding(final Language language) {
        this.language = language;
    }

    /** Behind a figure: {@code (2 undecided, funding of 3 undecided)}; empty if nothing is undecided. */
    String inBrackets(final Tally tally) {
        final long undecided = tally.undecided();
        final long awaiting = tally.awaiting().total();
        final String open = Stream.of(
                        undecided == 0 ? "" : undecided + language.of(oneOrMany(undecided), " undecided"),
                        awaiting == 0
                                ? ""
                                : language.of("finansiering oavgjord för ", "funding of ")
                                        + awaiting
                                        + language.of("", " undecided"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "" : " (" + open + ")";
    }

    /** Why no verdict is stated. */
    String undecided(final KpiResult.Outcome outcome, final Tally tally) {
        final long undecided = tally.undecided();
        return text("Mellan ", "Between ") + least(outcome, tally) + text(" och ", " and ") + most(outcome, tally)
                + ": "
                + (undecided == 0 ? "" : undecided + text(oneOrMany(undecided) + " och ", " undecided and "))
                + awaiting(tally.awaiting().total())
                + text(" kan ändra utfallet.", " could turn the verdict.");
    }

    private String awaiting(final long number) {
        return number == 1
                ? text("1 publikation vars finansiering är oavgjord", "1 publication whose funding is undecided")
                : number
                        + text(
                                " publikationer vars finansiering är oavgjord",
                                " publications whose funding is undecided");
    }

    private String least(final KpiResult.Outcome outcome, final Tally tally) {
        return outcome instanceof KpiResult.Counted
                ? new FigureWords(language).percent(tally.low().value())
                : String.valueOf(tally.yes());
    }

    private String most(final KpiResult.Outcome outcome, final Tally tally) {
        return outcome instanceof KpiResult.Counted
                ? new FigureWords(language).percent(tally.high().value())
                : new FigureWords(language).many(tally.most(), outcome);
    }

    private static String oneOrMany(final long undecided) {
        return undecided == 1 ? " oavgjord" : " oavgjorda";
    }

    private String text(final String sv, final String en) {
        return language.of(sv, en);
    }
}
