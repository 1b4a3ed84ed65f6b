package org.bibkpi.cli;

import java.nio.file.Path;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobParser;
import org.bibkpi.read.TextFile;

/**
 * A job file, read; nothing that it names is opened yet.
 *
 * @param path where it lies
 * @param text what it says
 * @param job the same, understood
 */
record JobFile(Path path, String text, Job job) {
    /**
     * Reads it.
     *
     * @throws org.bibkpi.model.InputException if it cannot be used
     */
    static JobFile read(final Path path) {
        final String text = TextFile.read(path);
        return new JobFile(path, text, JobParser.parse(path, text));
    }
}
