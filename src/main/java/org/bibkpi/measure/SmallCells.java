package org.bibkpi.measure;

import java.io.Serializable;

/**
 * How small a part of the publications may be and still be shown.
 *
 * @param researchers the fewest funded people
 * @param publications the fewest publications
 */
public record SmallCells(int researchers, int publications) implements Serializable {
    /** What is usual. */
    public static final SmallCells DEFAULT = new SmallCells(5, 10);
}
