package org.bibkpi.measure;

import java.io.Serializable;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/**
 * How complete the exports are. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param publications works, each once
 * @param withYear those of them that any source gives a year
 * @param counted those that are counted
 * @param withDoi counted ones with a DOI
 * @param withAddress counted ones with any address
 * @param journalOpen counted ones of which it is open whether their journal is clinical
 */
public record Coverage(long publications, long withYear, long counted, long withDoi, long withAddress, long journalOpen)
        implements Serializable {
    /** Nothing read. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    /** What one publication adds. */
    static Coverage of(final Assessment assessment) {
        final Publication publication = assessment.publication();
        final boolean counted = assessment.outcome() == Outcome.COUNTED;
        final Tag journal = assessment.answers().get(Question.CLINICAL);
        return new Coverage(
                1,
                one(assessment.year().isPresent()),
                one(counted),
                one(counted && publication.identifiers().stream().anyMatch(Doi.class::isInstance)),
                one(counted && publication.sources().stream().anyMatch(SourceRecord::hasAddress)),
                one(counted && journal != null && journal.answer() == Answer.UNDECIDED));
    }

    /** Both together. */
    Coverage plus(final Coverage other) {
        return new Coverage(
                publications + other.publications,
                withYear + other.withYear,
                counted + other.counted,
                withDoi + other.withDoi,
                withAddress + other.withAddress,
                journalOpen + other.journalOpen);
    }

    private static long one(final boolean is) {
        return is ? 1 : 0;
    }
}
