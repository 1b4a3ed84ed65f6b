package org.bibkpi.report;

/**
 * A file that a run read, as the manifest names it.
 *
 * @param role what the job uses it for: {@code publications}, {@code roster}
 * @param name as the job names it
 * @param size in bytes
 * @param sha256 its checksum
 */
public record InputFact(String role, String name, long size, String sha256) {}
