package org.bibkpi.measure;

import java.util.Optional;

/**
 * How a key figure is worded in the reports.
 *
 * @param title its name
 * @param note what a reader should know of it
 * @param percentOnly whether the plan's table gives the percent without the numbers it stands on
 */
public record Wording(Bilingual title, Optional<Bilingual> note, boolean percentOnly) {
    /** A title and no more. */
    public static Wording of(final Bilingual title) {
        return new Wording(title, Optional.empty(), false);
    }
}
