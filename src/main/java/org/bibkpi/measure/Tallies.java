package org.bibkpi.measure;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.model.Answer;

/**
 * The tally of each question in each year. Adding is associative, with {@link #NONE} as its zero.
 *
 * @param cells one tally for each question and year that has been counted
 */
public record Tallies(Map<Cell, Tally> cells) implements Serializable {
    /** Nothing counted yet. */
    public static final Tallies NONE = new Tallies(Map.of());

    /**
     * A question in a year.
     *
     * @param year the publication's year
     */
    public record Cell(Question question, int year) implements Comparable<Cell>, Serializable {
        @Override
        public int compareTo(final Cell other) {
            return question == other.question ? Integer.compare(year, other.year) : question.compareTo(other.question);
        }
    }

    public Tallies {
        cells = Map.copyOf(cells);
    }

    /** One publication's answer to one question. */
    static Tallies one(final Question question, final int year, final Answer answer, final boolean provisional) {
        return new Tallies(Map.of(new Cell(question, year), Tally.of(answer, provisional)));
    }

    /** Both together. */
    public Tallies plus(final Tallies other) {
        final Map<Cell, Tally> sum = new TreeMap<>(cells);
        other.cells.forEach((cell, tally) -> sum.merge(cell, tally, Tally::plus));
        return new Tallies(sum);
    }

    /** The tally of a question in a year: zero if nothing was counted there. */
    public Tally of(final Question question, final int year) {
        return cells.getOrDefault(new Cell(question, year), Tally.NONE);
    }
}
