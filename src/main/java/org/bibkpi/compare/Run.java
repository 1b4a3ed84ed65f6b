package org.bibkpi.compare;

import java.util.List;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RunRecipe;

/**
 * One of the two runs.
 *
 * @param recipe what it was made of
 * @param figures what it gives for each figure
 * @param trails its publications, less those whose trail is the same in the other run
 */
public record Run(RunRecipe recipe, List<FigureValue> figures, List<PublicationTrail> trails) {
    public Run {
        figures = List.copyOf(figures);
        trails = List.copyOf(trails);
    }
}
