package org.bibkpi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one call of the program gave back.
 *
 * @param code its exit code
 * @param out what it printed as result
 * @param err what it printed as message
 */
record ProgramRun(int code, String out, String err) {
    static ProgramRun of(final String... args) {
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final int code = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(args);
        return new ProgramRun(code, out.toString(), err.toString());
    }
}
