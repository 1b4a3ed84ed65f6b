package org.bibkpi.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/**
 * The folder of a run's reports, written whole or not at all: into a hidden folder beside the target, which takes the
 * target's name once everything is written. Closing without {@link #publish} leaves the target as it was.
 */
public final class ReportFolder implements Closeable {
    private final Path target;
    private final Path draft;

    private ReportFolder(final Path target, final Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Demands that a target can be written, before any work is done for it.
     *
     * @param replace whether an earlier report may be replaced
     * @throws InputException if the target exists and may not be replaced, or is not a report
     */
    public static void demandWritable(final Path target, final boolean replace) {
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

    /** Starts a draft beside the target. */
    public static ReportFolder draft(final Path target) throws IOException {
        final Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
        final Path draft = parent.resolve(
                "." + target.getFileName() + ".draft-" + ProcessHandle.current().pid());
        delete(draft);
        return new ReportFolder(target.toAbsolutePath(), Files.createDirectory(draft));
    }

    /** Where a report file is to be written. */
    Path file(final String name) {
        return draft.resolve(name);
    }

    /** The names of the files written so far, in order. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** Gives the draft the target's name; an earlier report goes away only once the new one is complete. */
    public void publish() throws IOException {
        final Path earlier = draft.resolveSibling(draft.getFileName() + ".earlier");
        if (Files.exists(target)) {
            Files.move(target, earlier);
        }
        Files.move(draft, target);
        delete(earlier);
    }

    @Override
    public void close() throws IOException {
        delete(draft);
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
