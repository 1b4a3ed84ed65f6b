package org.bibkpi.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.audit.DuplicateReview;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.RunResult;
import org.bibkpi.measure.Tally;

/**
 * What a person still has to look at before every figure of a run is sure. A row of a review that could not move a
 * figure is no open question.
 *
 * @param undecided the most publications that any figure leaves undecided, or of which it is open whether they are counted
 * @param addresses addresses whose ruling decides for a counted publication
 * @param authors authors whose ruling decides whether a publication is counted
 * @param journals journals whose ruling decides for a counted publication
 * @param duplicates pairs of records that may be one work, of which one at least is counted
 * @param unmet decisions that meet nothing any more: what they were about may have come in another spelling
 */
public record OpenQuestions(long undecided, long addresses, long authors, long journals, long duplicates, long unmet) {
    static OpenQuestions of(final RunResult result, final DuplicateReview duplicates) {
        return new OpenQuestions(
                result.kpis().stream()
                        .mapToLong(kpi -> undecided(kpi.outcome()))
                        .max()
                        .orElse(0),
                decisive(result.review().stream().map(row -> row.tally().decides())),
                decisive(result.authors().stream().map(row -> row.tally().decides())),
                decisive(result.journals().stream().map(row -> row.tally().decides())),
                duplicates.decisive(),
                result.warnings().size());
    }

    private static long decisive(final Stream<Long> decides) {
        return decides.filter(publications -> publications > 0).count();
    }

    private static long undecided(final KpiResult.Outcome outcome) {
        if (outcome instanceof KpiResult.Counted counted) {
            return open(counted.tally());
        }
        return outcome instanceof KpiResult.PublicationCount count ? open(count.tally()) : 0;
    }

    private static long open(final Tally tally) {
        return tally.undecided() + tally.awaiting().total();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return undecided + addresses + authors + journals + duplicates + unmet == 0;
    }

    /** How many there are of each kind, in one line, each with the file it stands in. */
    public String text() {
        return Stream.of(
                        part(addresses, "addresses (review_addresses.csv)"),
                        part(authors, "authors (review_authors.csv)"),
                        part(journals, "journals (review_journals.csv)"),
                        part(duplicates, "pairs of records (review_duplicates.csv)"),
                        part(unmet, "decisions that meet nothing any more (see the warnings)"),
                        part(undecided, "undecided publications in one figure (publications.csv)"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> part(final long number, final String what) {
        return Optional.of(number + " " + what).filter(part -> number > 0);
    }
}
