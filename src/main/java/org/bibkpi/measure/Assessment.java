package org.bibkpi.measure;

import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.Answer;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;

/**
 * A publication with everything the figures need of it.
 *
 * @param id stable from run to run
 * @param publication the union of its source records
 * @param year the year it is counted in; empty if no source gives one
 * @param type its document type; empty if no source gives one
 * @param outcome how far it came
 * @param funded whether an author was on the roster, with the persons' ids as evidence
 * @param facts what else is known of it because it is counted, or may be
 */
public record Assessment(
        String id,
        Publication publication,
        Optional<DatedYear> year,
        Optional<DocumentType> type,
        Outcome outcome,
        Tag funded,
        CountedFacts facts) {
    /** The answers to the questions; empty unless it is counted, or may be. */
    public Map<Question, Tag> answers() {
        return facts.answers();
    }

    /** The same under another id. */
    Assessment withId(final String other) {
        return new Assessment(other, publication, year, type, outcome, funded, facts);
    }

    /** Whether its year is one of the job's. */
    public boolean isInPeriod() {
        return outcome.reached(Outcome.TYPE_NOT_COUNTED);
    }

    /** Whether it fulfils a condition; a question it was not asked is open. */
    public Answer answer(final Condition condition) {
        return condition.of(question ->
                Optional.ofNullable(answers().get(question)).map(Tag::answer).orElse(Answer.UNDECIDED));
    }

    /** Whether it would fulfil a condition, if one question were answered so. */
    Answer answer(final Condition condition, final Question question, final Answer assumed) {
        return condition.of(asked -> asked.equals(question) ? assumed : answer(new Condition.Is(asked)));
    }

    /** What it counts for. */
    Count count() {
        return Count.one(facts.provisional(), facts.weight());
    }
}
