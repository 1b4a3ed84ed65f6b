package org.bibkpi.report;

/**
 * A column of a report.
 *
 * @param name stable: other programs use it
 * @param type how its cells are written
 */
public record Column(String name, Type type) {
    /** How cells are written. */
    public enum Type {
        /** Text that bibkpi itself chose. */
        OWN_TEXT,
        /** Text from an export or a list, which a spreadsheet must never take for a formula. */
        FOREIGN_TEXT,
        /** A whole number. */
        INTEGER,
        /** A number with decimals, given with a point. */
        DECIMAL
    }

    /** A column of text that bibkpi itself chose. */
    public static Column own(final String name) {
        return new Column(name, Type.OWN_TEXT);
    }

    /** A column of text from an export or a list. */
    public static Column foreign(final String name) {
        return new Column(name, Type.FOREIGN_TEXT);
    }

    /** A column of whole numbers. */
    public static Column integer(final String name) {
        return new Column(name, Type.INTEGER);
    }

    /** A column of numbers with decimals. */
    public static Column decimal(final String name) {
        return new Column(name, Type.DECIMAL);
    }
}
