package org.bibkpi.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact quotient, so that a verdict never hangs on how a decimal was rounded.
 *
 * @param numerator any integer
 * @param denominator greater than zero
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator must be positive");
        }
    }

    static Fraction of(final Share share) {
        return new Fraction(BigInteger.valueOf(share.part()), BigInteger.valueOf(share.whole()));
    }

    static Fraction of(final BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The exact value of a limit of an interval. */
    static Fraction of(final double limit) {
        return of(new BigDecimal(limit));
    }

    Fraction plus(final Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(final Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(final Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient by a positive divisor. */
    Fraction dividedBy(final Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    static Fraction of(final long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** The smallest whole number of publications out of {@code whole} that is at least this share. */
    long ceilOf(final long whole) {
        final BigInteger[] divided =
                numerator.multiply(BigInteger.valueOf(whole)).divideAndRemainder(denominator);
        return divided[0].longValueExact() + (divided[1].signum() > 0 ? 1 : 0);
    }

    /** The largest whole number of publications out of {@code whole} that is at most this share. */
    long floorOf(final long whole) {
        final BigInteger[] divided =
                numerator.multiply(BigInteger.valueOf(whole)).divideAndRemainder(denominator);
        return divided[0].longValueExact() - (divided[1].signum() < 0 ? 1 : 0);
    }

    BigDecimal toDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
    }

    @Override
    public int compareTo(final Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
