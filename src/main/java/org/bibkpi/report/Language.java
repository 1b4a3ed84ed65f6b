package org.bibkpi.report;

import org.bibkpi.measure.Bilingual;

/** The languages of the reports. */
enum Language {
    SV(','),
    EN('.');

    private final char decimalSign;

    Language(final char decimalSign) {
        this.decimalSign = decimalSign;
    }

    /** A number written with a point, as this language writes it. */
    String number(final String number) {
        return number.replace('.', decimalSign);
    }

    /** Picks this language's text. */
    String of(final String sv, final String en) {
        return this == SV ? sv : en;
    }

    /** Picks this language's text. */
    String of(final Bilingual text) {
        return of(text.sv(), text.en());
    }
}
