package org.bibkpi.generate;

/** Breaks long text into lines between words, as exports do. */
final class Wrapping {
    private Wrapping() {}

    /**
     * The text in lines.
     *
     * @param width letters of a line at most, but for a longer word
     * @param continued what begins each line but the first, with its line break
     */
    static String of(final String text, final int width, final String continued) {
        final StringBuilder lines = new StringBuilder();
        int room = width;
        for (final String word : text.split(" ", -1)) {
            if (!lines.isEmpty() && room < word.length() + 1) {
                lines.append(continued);
                room = width;
            } else if (!lines.isEmpty()) {
                lines.append(' ');
            }
            lines.append(word);
            room -= word.length() + 1;
        }
        return lines.toString();
    }
}
