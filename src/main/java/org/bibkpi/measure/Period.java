package org.bibkpi.measure;

/**
 * A year to be judged.
 *
 * @param year which
 * @param declaredIncomplete whether the job says that publications of it are still to come
 * @param isLast whether it is the last one measured, so that publications with an online date only may move out of it
 */
record Period(int year, boolean declaredIncomplete, boolean isLast) {}
