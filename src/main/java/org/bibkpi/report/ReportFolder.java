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

    /** Starts a draft beside the target; what a run that was killed left there goes away. */
    public static ReportFolder draft(final Path target) throws IOException {
        final Path whole = target.toAbsolutePath();
        final Path parent = Files.createDirectories(whole.getParent());
        final String prefix = "." + whole.getFileName() + ".draft-";
        deleteAbandoned(parent, prefix);
        final Path draft = parent.resolve(prefix + ProcessHandle.current().pid());
        delete(draft);
        final ReportFolder folder = new ReportFolder(whole, Files.createDirectory(draft));
        Runtime.getRuntime().addShutdownHook(new Thread(folder::discard));
        return folder;
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

    /** Gives the draft the target's name; an earlier report goes away only once the new one has it. */
    public void publish() throws IOException {
        final Path earlier = draft.resolveSibling(draft.getFileName() + ".earlier");
        if (Files.exists(target)) {
            Files.move(target, earlier);
        }
        try {
            Files.move(draft, target);
        } catch (final IOException e) {
            if (Files.exists(earlier)) {
                Files.move(earlier, target);
            }
            throw e;
        }
        delete(earlier);
    }

    @Override
    public void close() throws IOException {
        delete(draft);
    }

    /** When the program is interrupted nobody is left to tell. */
    private void discard() {
        try {
            delete(draft);
        } catch (final IOException e) {
            // The next run takes it away.
        }
    }

    private static void deleteAbandoned(final Path parent, final String prefix) throws IOException {
        try (Stream<Path> siblings = Files.list(parent)) {
            for (final Path sibling : siblings.toList()) {
                final String name = sibling.getFileName().toString();
                if (name.startsWith(prefix) && !isAlive(name.substring(prefix.length()))) {
                    delete(sibling);
                }
            }
        }
    }

    /** Whether the process that a draft is named after still works on it. What is not a number is left alone. */
    private static boolean isAlive(final String pid) {
        return !pid.matches("\\d{1,9}") || ProcessHandle.of(Long.parseLong(pid)).isPresent();
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
