package org.bibkpi.model;

/** What reading yields, one after the other: every record of a file is one of these, so none is lost in silence. */
public sealed interface Reading permits RawRecord, Rejection {}
