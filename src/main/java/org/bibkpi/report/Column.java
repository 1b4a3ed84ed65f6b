package org.bibkpi.report;

/**
 * A column of a report.
 *
 * @param name stable: other programs use it
 * @param type how its cells are written
 * @param meaning what a cell says, with its unit, for {@code docs/reports.md} and {@code datapackage.json}
 */
public record Column(String name, Type type, String meaning) {
    /** How cells are written. */
    public enum Type {
        /** Text that bibkpi itself chose. */
        OWN_TEXT,
        /** Text from an export or a list, which a spreadsheet must never take for a formula. */
        FOREIGN_TEXT,
        /** An identifier whose form was checked: text, even where it is all digits. */
        IDENTIFIER,
        /** A whole number. */
        INTEGER,
        /** A year, which is never grouped as other numbers may be. */
        YEAR,
        /** A number with decimals, given with a point. */
        DECIMAL,
        /** A number with decimals in the unit of its row: a share from 0 to 1 where the column `unit` says so. */
        FIGURE
    }

    /** Whether its cells are numbers. */
    boolean isNumeric() {
        return switch (type) {
            case OWN_TEXT, FOREIGN_TEXT, IDENTIFIER -> false;
            case INTEGER, YEAR, DECIMAL, FIGURE -> true;
        };
    }

    /** A column of text that bibkpi itself chose, for a table that is only printed. */
    public static Column own(final String name) {
        return own(name, "");
    }

    /** A column of text from an export or a list, for a table that is only printed. */
    public static Column foreign(final String name) {
        return foreign(name, "");
    }

    /** A column of text that bibkpi itself chose. */
    static Column own(final String name, final String meaning) {
        return new Column(name, Type.OWN_TEXT, meaning);
    }

    /** A column of text from an export or a list. */
    static Column foreign(final String name, final String meaning) {
        return new Column(name, Type.FOREIGN_TEXT, meaning);
    }

    /** A column of identifiers. */
    static Column identifier(final String name, final String meaning) {
        return new Column(name, Type.IDENTIFIER, meaning);
    }

    /** A column of whole numbers. */
    static Column integer(final String name, final String meaning) {
        return new Column(name, Type.INTEGER, meaning);
    }

    /** A column of years. */
    static Column year(final String name, final String meaning) {
        return new Column(name, Type.YEAR, meaning);
    }

    /** A column of numbers with decimals. */
    static Column decimal(final String name, final String meaning) {
        return new Column(name, Type.DECIMAL, meaning);
    }

    /** A column of numbers in the unit of their row. */
    static Column figure(final String name, final String meaning) {
        return new Column(name, Type.FIGURE, meaning);
    }

    /** The same column under another name, in another language's table. */
    Column named(final String other) {
        return new Column(other, type, meaning);
    }
}
