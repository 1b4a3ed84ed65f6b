package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.bibkpi.model.InputException;

/**
 * The right to write one report, held by one run at a time. It hangs on the run's log, which stands beside the report
 * and stays there, so that no lock file is left over; the system takes it back from a run that is killed.
 */
final class OutputLock implements Closeable {
    /** Far behind the end of any log: some systems keep others from writing where a lock lies. */
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private OutputLock(final FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right.
     *
     * @throws InputException if another run has it
     */
    static OutputLock take(final Path target, final Path log) throws IOException {
        final FileChannel channel = FileChannel.open(log, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            channel.close();
            throw new InputException(
                    target.toString(),
                    "another run is writing this report. Wait until it is done, or name another `output`.");
        }
        return new OutputLock(channel);
    }

    private static Optional<FileLock> tryLock(final FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(POSITION, 1, false));
        } catch (final OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
