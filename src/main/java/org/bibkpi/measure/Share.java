package org.bibkpi.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import org.bibkpi.model.Check;

/**
 * A part of a whole, kept as two integers: it is divided and rounded only where it is printed.
 *
 * @param part publications with the property, 0 to {@code whole}
 * @param whole all publications
 */
public record Share(long part, long whole) implements Serializable {
    public Share {
        Check.that(part >= 0 && part <= whole, "a share of %d in %d", part, whole);
    }

    /** Whether there is anything to divide by. */
    public boolean isDefined() {
        return whole > 0;
    }

    /**
     * The quotient, 0 to 1, to 34 digits.
     *
     * @throws IllegalStateException if the whole is zero
     */
    public BigDecimal value() {
        if (!isDefined()) {
            throw new IllegalStateException("a share of nothing has no value");
        }
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }
}
