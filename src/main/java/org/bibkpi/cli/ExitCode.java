package org.bibkpi.cli;

/** What the program tells the one who started it. */
final class ExitCode {
    /** Everything went well; a missed target is no error. */
    static final int DONE = 0;

    /** A fault of the program. */
    static final int INTERNAL_FAULT = 1;

    /** Input that cannot be used. */
    static final int INPUT_INVALID = 3;

    /** The reports are written, but what the job demands of its input or its figures is not met. */
    static final int QUALITY_GATE_FAILED = 4;

    /** With {@code --strict}: a person has to rule on something. */
    static final int RULINGS_NEEDED = 5;

    private ExitCode() {}
}
