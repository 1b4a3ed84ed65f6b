package org.bibkpi.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A value that somebody reported by hand.
 *
 * @param indicator the id of the key figure
 * @param year the period
 * @param value exact, as written
 * @param unit such as {@code MSEK} or {@code persons}
 * @param source where it comes from
 */
public record ReportedValue(String indicator, int year, BigDecimal value, String unit, String source)
        implements Serializable {}
