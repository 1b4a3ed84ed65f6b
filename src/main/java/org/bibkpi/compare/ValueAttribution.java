package org.bibkpi.compare;

import java.util.Optional;
import java.util.stream.Stream;

/** The cause by which a figure moved that is not counted of publications. */
final class ValueAttribution {
    private final Recipes recipes;

    ValueAttribution(final Recipes recipes) {
        this.recipes = recipes;
    }

    Finding of(final FigureValue value) {
        final String prefix = "indicators." + value.figure().kpi() + ".";
        return Stream.of(
                        recipes.definition(prefix, "years").map(what -> new Finding(Cause.DEFINITION, what)),
                        Optional.of(new Finding(Cause.REPORTED, "the file of reported values differs"))
                                .filter(f -> isByHand(prefix) && recipes.reportedDiffers()),
                        Optional.of(new Finding(Cause.ROSTER, "the roster differs"))
                                .filter(f -> !isByHand(prefix) && recipes.rosterDiffers()),
                        Optional.of(new Finding(Cause.SOURCE_RECORD, "it follows from other figures"))
                                .filter(f -> !isByHand(prefix) && recipes.exportsDiffer()),
                        recipes.definition("").map(what -> new Finding(Cause.DEFINITION, what)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Finding(Cause.SOFTWARE_VERSION, recipes.versions()));
    }

    private boolean isByHand(final String prefix) {
        return recipes.after().setting(prefix + "reported-in").isPresent()
                || recipes.before().setting(prefix + "reported-in").isPresent();
    }
}
