package org.bibkpi.audit;

import java.io.Serializable;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.measure.Assessment;
import org.bibkpi.measure.FundedAuthor;
import org.bibkpi.measure.KpiResult;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.RunResult;
import org.bibkpi.model.Answer;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.RosterMatch;

/**
 * Where the source records of a publication do not say the same of its year, its type or its funded authors, so that by one
 * source alone it would count otherwise. A record that says nothing of a field does not disagree.
 */
public final class Disagreements implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "nothing";

    private final int firstYear;
    private final int lastYear;

    /** The disagreements of publications in a period of these years. */
    Disagreements(final int firstYear, final int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The disagreements of a run's publications. */
    public static Disagreements of(final RunResult result) {
        final IntSummaryStatistics years =
                result.kpis().stream().mapToInt(KpiResult::year).summaryStatistics();
        return new Disagreements(years.getMin(), years.getMax());
    }

    /** Those of a publication; none if nobody funded wrote it, whichever source is right about its year. */
    public List<Disagreement> in(final Assessment assessment) {
        if (assessment.publication().sources().size() < 2 || isNeverFunded(assessment)) {
            return List.of();
        }
        return Stream.of(year(assessment).stream(), type(assessment).stream(), persons(assessment))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isNeverFunded(final Assessment assessment) {
        return assessment.outcome() == Outcome.NOT_FUNDED
                && assessment.funded().reason().isEmpty();
    }

    private Optional<Disagreement> year(final Assessment assessment) {
        final int taken = assessment.year().map(DatedYear::year).orElse(0);
        final boolean otherwise = sources(assessment)
                .anyMatch(r -> !r.years().isEmpty() && r.years().stream().noneMatch(year -> year.year() == taken));
        return otherwise && (assessment.isInPeriod() || sources(assessment).anyMatch(this::isInPeriod))
                ? Optional.of(disagreement("year", String.valueOf(taken), assessment, Disagreements::years))
                : Optional.empty();
    }

    private boolean isInPeriod(final SourceRecord record) {
        return record.years().stream().anyMatch(y -> y.year() >= firstYear && y.year() <= lastYear);
    }

    private static Optional<Disagreement> type(final Assessment assessment) {
        final Predicate<SourceRecord> otherwise = record -> !record.types().isEmpty()
                && assessment.type().filter(record.types()::contains).isEmpty();
        return assessment.isInPeriod() && sources(assessment).anyMatch(otherwise)
                ? Optional.of(disagreement(
                        "type",
                        assessment.type().map(Disagreements::word).orElse(""),
                        assessment,
                        Disagreements::types))
                : Optional.empty();
    }

    /** The funded people whom a record with authors does not name. */
    private static Stream<Disagreement> persons(final Assessment assessment) {
        if (assessment.funded().answer() != Answer.YES) {
            return Stream.empty();
        }
        return assessment.facts().authors().stream()
                .filter(author -> isLeftOut(author, assessment))
                .map(author -> disagreement("person", author.personId(), assessment, r -> place(author, r)));
    }

    private static boolean isLeftOut(final FundedAuthor author, final Assessment assessment) {
        return sources(assessment)
                .anyMatch(record ->
                        !record.authors().isEmpty() && !author.positions().containsKey(record.id()));
    }

    private static String place(final FundedAuthor author, final SourceRecord record) {
        if (record.authors().isEmpty()) {
            return NOTHING;
        }
        return Optional.ofNullable(author.positions().get(record.id()))
                .map(RosterMatch::author)
                .orElse("none of " + record.authors().size() + " authors");
    }

    private static String years(final SourceRecord record) {
        return record.years().stream()
                .map(year -> year.year() + " " + word(year.basis()))
                .reduce((a, b) -> a + ", " + b)
                .orElse(NOTHING);
    }

    private static String types(final SourceRecord record) {
        final Set<DocumentType> types = record.types();
        return types.isEmpty()
                ? NOTHING
                : types.stream().map(Disagreements::word).collect(Collectors.joining(", "));
    }

    private static Disagreement disagreement(
            final String field,
            final String taken,
            final Assessment assessment,
            final Function<SourceRecord, String> says) {
        return new Disagreement(
                field,
                taken,
                sources(assessment)
                        .map(record -> record.source().label() + " " + record.id() + ": " + says.apply(record))
                        .toList());
    }

    private static Stream<SourceRecord> sources(final Assessment assessment) {
        return assessment.publication().sources().stream();
    }

    private static String word(final Enum<?> name) {
        return AsciiCase.lower(name.name());
    }
}
