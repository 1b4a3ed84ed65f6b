package org.bibkpi.generate;

/**
 * An address as one source writes it.
 *
 * @param text as written
 * @param organisation the unified name that a database adds
 * @param claim what the address says
 */
record RecordAddress(String text, String organisation, Workplace.Claim claim) {}
