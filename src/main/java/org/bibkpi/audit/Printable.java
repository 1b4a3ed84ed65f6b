package org.bibkpi.audit;

/** Text of sources as a terminal may have it: what a terminal would obey is taken out. */
final class Printable {
    private Printable() {}

    static String of(final String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
