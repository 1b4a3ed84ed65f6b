package org.bibkpi.read;

import org.bibkpi.model.Check;

/**
 * What a person should know of a format: {@code docs/formats.md} is made from it.
 *
 * @param name as people call the format
 * @param steps where to click in the database to get the best export of this kind
 * @param limits what it cannot answer, and what to prefer
 */
public record FormatGuide(String name, String steps, String limits) {
    public FormatGuide {
        Check.notBlank(name, "name");
        Check.notBlank(steps, "steps");
        Check.notBlank(limits, "limits");
    }
}
