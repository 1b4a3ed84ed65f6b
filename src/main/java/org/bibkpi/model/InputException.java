package org.bibkpi.model;

/** Input that cannot be used as a whole. Its message names the file, what is wrong and what to do instead. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says where, what and what to do.
     *
     * @param where file, with line and column if known: {@code jobs/cimed.yaml:12:3}
     * @param what what is wrong there and what to write instead, as full sentences without personal data
     */
    public InputException(final String where, final String what) {
        this(where + ": " + what);
    }

    /**
     * Says it all at once.
     *
     * @param message one or several lines, each beginning with the place
     */
    public InputException(final String message) {
        super(Printable.of(message));
    }

    /** The message; never absent. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
