package org.bibkpi.tag;

/** A name, given under one id, that reads like a name of another. */
record NameClash(String name, String id, String otherId) {}
