package org.bibkpi.audit;

import java.util.Locale;

/** Whether a publication is counted, or at which step it fell out, in a sentence. */
final class OutcomeSentence {
    private final RunRecipe recipe;

    OutcomeSentence(final RunRecipe recipe) {
        this.recipe = recipe;
    }

    String of(final PublicationTrail trail) {
        return switch (trail.outcome()) {
            case "counted" -> "Counted in " + trail.year() + provisional(trail) + ".";
            case "no year" -> "Not counted: no source gives a year.";
            case "out of period" ->
                text(
                        "Not counted: its year, %s, is not one of the job's (%s to %s).",
                        trail.year(), setting("years.from"), setting("years.to"));
            case "type not counted" ->
                trail.type().isEmpty()
                        ? "Not counted: no source gives a document type."
                        : text(
                                "Not counted: its document type, %s, is not one of those counted (%s).",
                                trail.type(), setting("document-types"));
            case "not funded" -> text("Not counted: none of its authors was on the roster in %s.", trail.year());
            case "funding undecided" ->
                text(
                        "Not counted yet: whether an author was on the roster in %s, a person has to rule. The bounds of"
                                + " the figures hold it.",
                        trail.year());
            default -> "Not counted: " + trail.outcome() + ".";
        };
    }

    private static String provisional(final PublicationTrail trail) {
        return trail.yearBasis().equals("online") ? ", provisionally: it has only an online date" : "";
    }

    private String setting(final String key) {
        return recipe.setting(key).orElse("by default");
    }

    private static String text(final String form, final Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
