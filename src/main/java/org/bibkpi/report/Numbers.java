package org.bibkpi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the reports print them: rounded once, half up, with a point and an ASCII minus, without grouping. */
final class Numbers {
    /** Digits after the point of a share from 0 to 1. */
    private static final int SHARE_DIGITS = 6;

    private static final int SENTENCE_DIGITS = 3;

    private Numbers() {}

    /** A share from 0 to 1. */
    static String share(final BigDecimal share) {
        return share.setScale(SHARE_DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    /** A share from 0 to 1. */
    static String share(final double share) {
        return share(BigDecimal.valueOf(share));
    }

    /** A share from 0 to 1 in percent, with so many digits after the point. */
    static String percent(final BigDecimal share, final int digits) {
        return share.movePointRight(2).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /** A value as it was reported; a computed one to at most six digits after the point. */
    static String value(final BigDecimal value) {
        final BigDecimal rounded =
                value.scale() > SHARE_DIGITS ? value.setScale(SHARE_DIGITS, RoundingMode.HALF_UP) : value;
        return rounded.scale() > 0 && rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A value in a sentence: to at most three digits after the point. */
    static String inSentence(final BigDecimal value) {
        return value(value.scale() > SENTENCE_DIGITS ? value.setScale(SENTENCE_DIGITS, RoundingMode.HALF_UP) : value);
    }
}
