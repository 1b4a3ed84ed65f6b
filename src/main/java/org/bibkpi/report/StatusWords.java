package org.bibkpi.report;

import org.bibkpi.measure.Status;

/** The names of the statuses in the reports that people read. */
final class StatusWords {
    private StatusWords() {}

    static String of(final Status status, final Language language) {
        return switch (status) {
            case MET -> language.of("uppnått", "met");
            case MISSED -> language.of("ej uppnått", "missed");
            case MAINTAINED -> language.of("bibehållet", "maintained");
            case LOWER -> language.of("lägre", "lower");
            case HIGHER -> language.of("högre", "higher");
            case UNDECIDED -> language.of("oavgjort", "undecided");
            case PRELIMINARY -> language.of("preliminärt", "preliminary");
            case SUPPRESSED -> language.of("visas inte", "suppressed");
            case NO_BASELINE -> language.of("jämförelse saknas", "no baseline");
            case NO_VALUE -> language.of("värde saknas", "no value");
            case NO_TARGET -> language.of("utan mål", "no target");
        };
    }
}
