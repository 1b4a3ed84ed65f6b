package org.bibkpi.report;

import org.bibkpi.model.AsciiCase;

/** The sections of the page, in order. */
enum PageSection {
    PLAN("Nyckeltalen i korthet", "The key figures in brief"),
    FIGURES("Nyckeltal för nyckeltal", "Figure by figure"),
    FUNNEL("Från post till räknad publikation", "From record to counted publication"),
    QUALITY("Datakvalitet", "Data quality"),
    CHANGES("Ändrat sedan förra körningen", "Changed since the last run"),
    DEFINITIONS("Definitioner", "Definitions");

    private final String sv;
    private final String en;

    PageSection(final String sv, final String en) {
        this.sv = sv;
        this.en = en;
    }

    /** What links name it by. */
    String id() {
        return AsciiCase.lower(name());
    }

    /** Its heading. */
    String title(final Language language) {
        return language.of(sv, en);
    }
}
