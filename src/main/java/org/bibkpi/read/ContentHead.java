package org.bibkpi.read;

/**
 * The beginning of an export, enough to recognise its format.
 *
 * @param name for messages only: names lie
 * @param text the first 64 KiB or less, unpacked and decoded, without a byte order mark
 */
public record ContentHead(String name, String text) {}
