package org.bibkpi.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bibkpi.model.Check;

/**
 * A key figure as the job defines it.
 *
 * @param id stable, in lower case with underscores
 * @param wording for the reports
 * @param figure how it comes about
 * @param target what it is held against
 * @param breakdowns by what it is also given in parts
 */
public record Indicator(String id, Wording wording, Figure figure, Target target, List<Breakdown> breakdowns) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");

    public Indicator {
        Check.matches(ID, id, "KPI id");
        breakdowns = breakdowns.stream().distinct().sorted().toList();
    }

    /** An indicator without breakdowns. */
    public Indicator(final String id, final Bilingual title, final Figure figure, final Target target) {
        this(id, Wording.of(title), figure, target, List.of());
    }

    /** Its name. */
    public Bilingual title() {
        return wording.title();
    }

    /** How a figure comes about. */
    public sealed interface Figure {}

    /** A figure that is counted of publications. */
    public sealed interface OfPublications extends Figure {
        /** What a publication has to be to count in it. */
        Condition condition();
    }

    /**
     * The share of the counted publications that fulfil a condition.
     *
     * @param condition a tag or a combination
     */
    public record ShareOf(Condition condition) implements OfPublications {
        /** The share of those with a tag. */
        public ShareOf(final Question question) {
            this(new Condition.Is(question));
        }
    }

    /**
     * How many of the counted publications fulfil a condition.
     *
     * @param condition a tag or a combination
     */
    public record CountOf(Condition condition) implements OfPublications {}

    /**
     * How many people were on the roster in the year.
     *
     * @param grantForms with one of these kinds of funding; with any if there are none
     */
    public record PersonsWith(Set<String> grantForms) implements Figure {
        public PersonsWith {
            grantForms = Set.copyOf(grantForms);
        }
    }

    /**
     * Another figure as a multiple of its value in a base year.
     *
     * @param indicator the other's id
     * @param base the base year
     */
    public record RatioToBase(String indicator, int base) implements Figure {}

    /**
     * The place of one part of a breakdown among all its parts, by another figure; the highest value comes first.
     *
     * @param indicator the other's id
     * @param among the breakdown
     * @param of the part
     */
    public record RankOf(String indicator, Breakdown among, String of) implements Figure {}

    /**
     * A value that somebody reports by hand.
     *
     * @param unit such as {@code MSEK}, or {@code personer} and {@code persons}
     */
    public record Reported(Bilingual unit) implements Figure {}
}
