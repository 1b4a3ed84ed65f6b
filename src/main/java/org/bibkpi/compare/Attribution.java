package org.bibkpi.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;

/**
 * The one cause by which a work counts otherwise in a figure: the first step on its way into the figure at which the two
 * runs part, and what is different there.
 */
final class Attribution {
    private static final List<String> STEPS = List.of("no year", "out of period", "type not counted");

    private final Recipes recipes;
    private final RecordChanges records;
    private final ReadingChanges readings;

    Attribution(final Recipes recipes, final RecordMatches matches) {
        this.recipes = recipes;
        this.records = new RecordChanges(recipes, matches);
        this.readings = new ReadingChanges(recipes, records);
    }

    Finding of(final TrailGroup group, final Figure figure) {
        if (group.before().isEmpty() || group.after().isEmpty()) {
            return cameOrWent(group);
        }
        return group.isPair() ? ofPair(group, figure) : regrouped(group);
    }

    private Finding cameOrWent(final TrailGroup group) {
        return records.in(group)
                .min(Finding::compareTo)
                .orElseThrow(() -> new IllegalStateException("a record that came or went is in both runs"));
    }

    private Finding regrouped(final TrailGroup group) {
        final String what =
                String.join(" and ", ids(group.before())) + " → " + String.join(" and ", ids(group.after()));
        final Optional<String> ruled = Stream.of(Side.values())
                .flatMap(side -> group.records(side).stream())
                .map(RecordTrail::joined)
                .filter(Rulings::isRule)
                .findFirst();
        final boolean untouched = records.in(group).findAny().isEmpty();
        if (ruled.isPresent() || (untouched && recipes.differ(Rulings::areOnDuplicates))) {
            return new Finding(Cause.DECISION, "decided: " + what);
        }
        return new Finding(Cause.MERGE, what);
    }

    private Finding ofPair(final TrailGroup pair, final Figure figure) {
        final PublicationTrail before = pair.before().get(0);
        final PublicationTrail after = pair.after().get(0);
        if (isInOneRunOnly(figure)) {
            return definition("indicators." + figure.kpi() + ".", "years")
                    .orElse(new Finding(Cause.DEFINITION, "only one of the runs has this figure"));
        }
        if (before.year() != after.year()) {
            return stated(pair, String.valueOf(before.year()), String.valueOf(after.year()), "year");
        }
        if (before.outcome().equals(after.outcome())) {
            return answered(pair, figure);
        }
        return parted(pair, before, after);
    }

    /** One of the two fell out at an earlier step. */
    private Finding parted(final TrailGroup pair, final PublicationTrail before, final PublicationTrail after) {
        final String first = STEPS.stream()
                .filter(step -> before.outcome().equals(step) || after.outcome().equals(step))
                .findFirst()
                .orElse("");
        return switch (first) {
            case "no year", "out of period" -> definition("years").orElseGet(() -> otherwise(pair, Set.of()));
            case "type not counted" ->
                before.type().equals(after.type())
                        ? definition("document-types").orElseGet(() -> otherwise(pair, Set.of()))
                        : stated(pair, before.type(), after.type(), "type");
            default -> readings.ofPersons(pair).orElseGet(() -> otherwise(pair, Set.of("funded")));
        };
    }

    /** Both got equally far; an answer is another, or the figure asks for another. */
    private Finding answered(final TrailGroup pair, final Figure figure) {
        final Set<String> questions = new TreeSet<>(recipes.before().questions(figure.kpi()));
        questions.addAll(recipes.after().questions(figure.kpi()));
        questions.removeIf(question -> answer(pair.before().get(0), question)
                .equals(answer(pair.after().get(0), question)));
        if (questions.isEmpty()) {
            return definition("indicators." + figure.kpi() + ".")
                    .or(() -> definition(""))
                    .orElseGet(() -> otherwise(pair, Set.of()));
        }
        return questions.stream()
                .flatMap(question -> readings.ofQuestion(pair, question))
                .min(Finding::compareTo)
                .or(() -> readings.ofPersons(pair))
                .orElseGet(() -> otherwise(pair, questions));
    }

    /** The year or type is another: because of a record that states it, or of the rule that chooses. */
    private Finding stated(final TrailGroup pair, final String before, final String after, final String what) {
        final String change =
                what + " " + (before.isEmpty() ? "none" : before) + " → " + (after.isEmpty() ? "none" : after);
        final Optional<Finding> record = Stream.concat(
                        changed(pair, Side.AFTER, after), changed(pair, Side.BEFORE, before))
                .min(Finding::compareTo)
                .or(() -> records.in(pair).min(Finding::compareTo));
        return record.map(finding -> new Finding(finding.cause(), change + "; " + finding.why()))
                .orElseGet(() -> otherwise(pair, Set.of()));
    }

    private Stream<Finding> changed(final TrailGroup pair, final Side side, final String value) {
        return pair.records(side).stream()
                .filter(record -> states(record, value)
                        && records.find(record, side)
                                .filter(other -> states(other, value))
                                .isEmpty())
                .flatMap(record -> records.of(record, side).stream());
    }

    private static boolean states(final RecordTrail record, final String value) {
        return record.types().contains(value) || record.years().stream().anyMatch(year -> year.startsWith(value + " "));
    }

    /** Nothing that the two trails show differs where it would matter: then by what can have such an effect at all. */
    private Finding otherwise(final TrailGroup pair, final Set<String> questions) {
        return Stream.of(
                        records.in(pair).min(Finding::compareTo),
                        definition(""),
                        readings.global(questions),
                        Optional.of(new Finding(Cause.SOFTWARE_VERSION, recipes.versions())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Finding> definition(final String... beginnings) {
        return recipes.definition(beginnings).map(what -> new Finding(Cause.DEFINITION, what));
    }

    private boolean isInOneRunOnly(final Figure figure) {
        return recipes.before().figures().containsKey(figure.kpi())
                != recipes.after().figures().containsKey(figure.kpi());
    }

    private static String answer(final PublicationTrail trail, final String question) {
        return trail.answers().getOrDefault(question, AnswerTrail.NOT_ASKED).answer();
    }

    private static List<String> ids(final List<PublicationTrail> trails) {
        return trails.stream().map(PublicationTrail::id).toList();
    }
}
