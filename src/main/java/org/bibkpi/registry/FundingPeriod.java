package org.bibkpi.registry;

import java.io.Serializable;
import java.time.LocalDate;
import org.bibkpi.model.Check;

/**
 * A time in which a person is funded.
 *
 * @param grantForm the kind of funding, as the roster calls it
 * @param from the first day; {@link LocalDate#MIN} if the roster leaves it open
 * @param to the last day; {@link LocalDate#MAX} if the roster leaves it open
 */
public record FundingPeriod(String grantForm, LocalDate from, LocalDate to) implements Serializable {
    public FundingPeriod {
        Check.that(!to.isBefore(from), "a period ends after it begins: %s to %s", from, to);
    }

    /** The same, ending so many years later. */
    FundingPeriod lasting(final int years) {
        return to.equals(LocalDate.MAX) ? this : new FundingPeriod(grantForm, from, to.plusYears(years));
    }

    /** Whether any day of the year lies in the period. */
    public boolean touches(final int year) {
        return from.getYear() <= year && to.getYear() >= year;
    }
}
