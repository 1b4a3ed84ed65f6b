package org.bibkpi.measure;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.bibkpi.model.Check;

/**
 * A key figure as the job defines it.
 *
 * @param id stable, in lower case with underscores
 * @param title for the reports
 * @param figure how it comes about
 * @param target what it is held against
 */
public record Indicator(String id, Bilingual title, Figure figure, Target target) implements Serializable {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    public Indicator {
        Check.matches(ID, id, "KPI id");
    }

    /** How a figure comes about. */
    public sealed interface Figure extends Serializable {}

    /**
     * The share of the counted publications for which a question is answered with yes.
     *
     * @param question the question of the tag
     */
    public record ShareOf(Question question) implements Figure {}

    /**
     * A value that somebody reports by hand.
     *
     * @param unit such as {@code MSEK} or {@code persons}
     */
    public record Reported(String unit) implements Figure {}
}
