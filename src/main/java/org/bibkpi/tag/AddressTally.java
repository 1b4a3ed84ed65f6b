package org.bibkpi.tag;

import java.io.Serializable;

/**
 * How often an address under review occurs.
 *
 * @param frequency times it is written
 * @param publications publications that hold it
 * @param decides those of them that no other address makes a hit: their tag hangs on the decision
 */
public record AddressTally(long frequency, long publications, long decides) implements Serializable {
    /** Both together. */
    public AddressTally plus(final AddressTally other) {
        return new AddressTally(
                frequency + other.frequency, publications + other.publications, decides + other.decides);
    }
}
