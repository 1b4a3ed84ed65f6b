package org.bibkpi.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;
import org.bibkpi.report.HashedOutput.Checksum;

/**
 * The folder of a run's reports, written whole or not at all: into a hidden folder beside the target, which takes the
 * target's name once everything is written. Closing without {@link #publish} leaves the target as it was.
 */
public final class ReportFolder implements Closeable {
    private static final int ATTEMPTS = 20;
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final Path scratch;
    private final OutputLock lock;
    private final Map<String, Checksum> checksums = new ConcurrentHashMap<>();

    private ReportFolder(final Path target, final OutputLock lock) {
        this.target = target;
        this.draft = beside(target, ".draft");
        this.scratch = Scratch.of(target);
        this.lock = lock;
    }

    /**
     * Starts a draft beside the target, before any work is done for it; what a run that was killed left there is
     * cleared up first.
     *
     * @param replace whether an earlier report may be replaced
     * @throws InputException if the target exists and may not be replaced, is not a report, cannot be written or is
     *     being written by another run
     */
    public static ReportFolder draft(final Path target, final boolean replace) {
        final Path whole = target.toAbsolutePath().normalize();
        demandReplaceable(whole, replace);
        try {
            Files.createDirectories(whole.getParent());
            return new ReportFolder(whole, OutputLock.take(whole, log(whole))).begin(replace);
        } catch (final IOException e) {
            throw new InputException(
                    target.toString(),
                    "the report cannot be written here (" + e
                            + "). Name another `output`, or ask for the right to write.");
        }
    }

    private ReportFolder begin(final boolean replace) throws IOException {
        try {
            clearUp();
            demandReplaceable(target, replace);
            Files.createDirectory(draft);
            Files.createDirectory(scratch);
        } catch (final IOException | InputException e) {
            lock.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::discard));
        return this;
    }

    private static void demandReplaceable(final Path target, final boolean replace) {
        if (Files.exists(target) && !replace) {
            throw new InputException(
                    target.toString(),
                    "this folder exists already. Name another `output`, or replace it with --force.");
        }
        if (Files.exists(target) && !Files.exists(target.resolve(Reports.MANIFEST)) && !isEmpty(target)) {
            throw new InputException(
                    target.toString(),
                    "this is not a report of bibkpi (it has no " + Reports.MANIFEST
                            + "), so --force does not replace it. Name another `output`.");
        }
    }

    /** Where the log of the run that writes a report goes: beside it. */
    public static Path log(final Path target) {
        return target.resolveSibling(target.getFileName() + ".log");
    }

    private static Path beside(final Path target, final String suffix) {
        return target.resolveSibling("." + target.getFileName() + suffix);
    }

    /** Where the run may keep what does not fit into memory; it goes when the folder is closed. */
    public Path scratch() {
        return scratch;
    }

    /** Where a report file is to be written. */
    Path file(final String name) {
        return draft.resolve(name);
    }

    /** Begins a report file. */
    OutputStream create(final String name) throws IOException {
        return new HashedOutput(Files.newOutputStream(file(name)), checksum -> checksums.put(name, checksum));
    }

    /** Begins a report file that is written packed: its checksum is of its content, see {@link #ofContent}. */
    OutputStream createPacked(final String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file(name)), BUFFER);
    }

    /** Takes the checksum of the content of a file that {@link #createPacked} began. */
    OutputStream ofContent(final String name, final OutputStream content) {
        return new HashedOutput(content, checksum -> checksums.put(name, checksum));
    }

    /** Writes a report file in UTF-8. */
    void write(final String name, final String text) throws IOException {
        try (OutputStream out = create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The checksum of a file that was written, of a packed one that of its content.
     *
     * @throws IllegalStateException if it was not, which is a fault of the program
     */
    Checksum checksum(final String name) {
        return Optional.ofNullable(checksums.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " was not written"));
    }

    /** The names of the files written so far, in order. */
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Gives the draft the target's name; an earlier report goes away only once the new one has it. */
    public synchronized void publish() throws IOException {
        final Path earlier = beside(target, ".earlier");
        if (Files.exists(target)) {
            Files.move(target, earlier);
        }
        try {
            Files.move(draft, target);
        } catch (final IOException e) {
            restore(earlier);
            throw e;
        }
        delete(earlier);
    }

    /** A run that was killed between the two moves of {@link #publish} has left the earlier report under another name. */
    private void clearUp() throws IOException {
        final Path earlier = beside(target, ".earlier");
        restore(earlier);
        delete(earlier);
        delete(draft);
        delete(scratch);
    }

    private void restore(final Path earlier) throws IOException {
        if (Files.exists(earlier) && !Files.exists(target)) {
            Files.move(earlier, target);
        }
    }

    @Override
    public void close() throws IOException {
        delete(draft);
        delete(scratch);
        lock.close();
    }

    /** When the program is interrupted, while it may still be writing; nobody is left to tell. */
    private void discard() {
        for (int attempt = 0; attempt < ATTEMPTS && (Files.exists(draft) || Files.exists(scratch)); attempt++) {
            try {
                discardOnce();
            } catch (final IOException | UncheckedIOException e) {
                // Tried again; in the end the next run takes it away.
            }
        }
    }

    private synchronized void discardOnce() throws IOException {
        delete(draft);
        delete(scratch);
    }

    private static boolean isEmpty(final Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (final IOException e) {
            return false;
        }
    }

    private static void delete(final Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
