package org.bibkpi.measure;

/** What a figure that is no share counts. */
public enum Unit {
    PUBLICATIONS,
    PERSONS,
    /** Multiples of the value in a base year. */
    RATIO,
    /** A place among others, from 1. */
    RANK
}
