package org.bibkpi.cli;

import picocli.CommandLine.Option;

/** How much a command says about its work, beside its results. */
final class Loudness {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results, warnings and errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say each step and each file, with times. No person is named.")
    private boolean verbose;

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose && !quiet;
    }
}
