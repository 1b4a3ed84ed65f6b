package org.bibkpi.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.bibkpi.model.InputException;

/** The files that a job's patterns stand for. */
public final class ExportFiles {
    private ExportFiles() {}

    /**
     * Every file that one of the patterns matches, once, in the order of the names. The names are relative to the
     * job's folder, with forward slashes on every system; a pattern may leave that folder with {@code ..}.
     *
     * @throws InputException if a pattern is none or matches nothing
     */
    public static List<LocalFile> find(final Path jobFolder, final List<String> globs) {
        final TreeMap<String, LocalFile> found = new TreeMap<>();
        for (final String glob : globs) {
            demandMatches(jobFolder, glob).forEach(f -> found.put(f.name(), f));
        }
        return List.copyOf(found.values());
    }

    private static List<LocalFile> demandMatches(final Path jobFolder, final String glob) {
        try {
            final List<LocalFile> matches = matches(jobFolder, glob);
            if (matches.isEmpty()) {
                throw new InputException(glob, noMatch(jobFolder, glob));
            }
            return matches;
        } catch (final PatternSyntaxException open) {
            throw new InputException(
                    glob,
                    "This is no pattern of file names: " + open.getDescription() + ". Write ? for a letter that"
                            + " varies, * for several.");
        }
    }

    private static String noMatch(final Path jobFolder, final String glob) {
        return literally(jobFolder, glob).filter(Files::isDirectory).isPresent()
                ? "This is a folder. Write `" + glob + (glob.endsWith("/") ? "" : "/") + "*` for the files in it."
                : "No file matches this pattern of `publications`. Patterns are relative to the job file, such as"
                        + " `exports/*.txt`.";
    }

    private static List<LocalFile> matches(final Path jobFolder, final String glob) {
        final int wildcard = firstWildcard(glob);
        final int cut = glob.lastIndexOf('/', wildcard);
        final Path start = jobFolder.resolve(cut < 0 ? "" : glob.substring(0, cut + 1));
        final String prefix = cut < 0 ? "" : glob.substring(0, cut + 1);
        final String rest = glob.substring(cut + 1);
        // A name may hold brackets, as `savedrecs [1].txt` does.
        final Optional<Path> named = literally(jobFolder, glob).filter(Files::isRegularFile);
        if (named.isPresent()) {
            return List.of(new LocalFile(glob, named.get()));
        }
        return wildcard < glob.length() && Files.isDirectory(start) ? walk(start, prefix, rest) : List.of();
    }

    /** The path that a pattern is if nothing in it stands for something else; no path on systems where names have no asterisk. */
    private static Optional<Path> literally(final Path jobFolder, final String glob) {
        try {
            return Optional.of(jobFolder.resolve(glob));
        } catch (final InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static int firstWildcard(final String glob) {
        int at = 0;
        while (at < glob.length() && "*?[{".indexOf(glob.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static List<LocalFile> walk(final Path start, final String prefix, final String rest) {
        final PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
        // `**/x` also stands for x in the folder itself, as people expect.
        final PathMatcher direct =
                FileSystems.getDefault().getPathMatcher("glob:" + (rest.startsWith("**/") ? rest.substring(3) : rest));
        final int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/", -1).length;
        try (Stream<Path> files = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> matcher.matches(start.relativize(f)) || direct.matches(start.relativize(f)))
                    .map(f -> new LocalFile(
                            prefix + start.relativize(f).toString().replace('\\', '/'), f))
                    .toList();
        } catch (final IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
