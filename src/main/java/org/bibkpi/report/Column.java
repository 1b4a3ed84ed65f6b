package org.bibkpi.report;

/**
 * A column of a report.
 *
 * @param name stable: other programs use it
 * @param type how its cells are written
 */
record Column(String name, Type type) {
    /** How cells are written. */
    enum Type {
        /** Text that bibkpi itself chose. */
        OWN_TEXT,
        /** Text from an export or a list, which a spreadsheet must never take for a formula. */
        FOREIGN_TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with decimals, given with a point. */
        DECIMAL
    }

    static Column own(final String name) {
        return new Column(name, Type.OWN_TEXT);
    }

    static Column foreign(final String name) {
        return new Column(name, Type.FOREIGN_TEXT);
    }

    static Column integer(final String name) {
        return new Column(name, Type.INTEGER);
    }

    static Column decimal(final String name) {
        return new Column(name, Type.DECIMAL);
    }
}
