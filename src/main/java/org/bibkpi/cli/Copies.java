package org.bibkpi.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.report.InputFact;
import org.bibkpi.report.WatchedInput;

/**
 * Exports that hold the same bytes as another, such as one that was saved twice. Their records are merged as those of two databases are, so
 * that no figure is wrong; but a person has probably meant another file.
 *
 * @param originals the name of each copy, and that of the first file with the same bytes
 */
record Copies(Map<String, String> originals) {
    Copies {
        originals = Map.copyOf(originals);
    }

    /** Looks for copies; only files of the same size are read. */
    static Copies among(final Collection<ByteSource> exports) {
        final Map<Long, List<ByteSource>> bySize = exports.stream().collect(Collectors.groupingBy(Copies::size));
        return of(bySize.values().stream()
                .filter(sameSize -> sameSize.size() > 1)
                .flatMap(Collection::stream)
                .flatMap(export -> WatchedInput.find(OpenJob.PUBLICATIONS, export).stream())
                .map(WatchedInput::fact));
    }

    /** Of files whose checksums are known. */
    static Copies of(final Stream<InputFact> exports) {
        final Map<String, String> first = new HashMap<>();
        final Map<String, String> originals = new HashMap<>();
        exports.sorted(Comparator.comparing(InputFact::name))
                .forEach(export -> Optional.ofNullable(first.putIfAbsent(export.sha256(), export.name()))
                        .ifPresent(original -> originals.put(export.name(), original)));
        return new Copies(originals);
    }

    /** The files, with a warning at each copy. */
    List<FileCount> toldIn(final Collection<FileCount> files) {
        return files.stream().map(this::told).toList();
    }

    private FileCount told(final FileCount file) {
        return Optional.ofNullable(originals.get(file.file().split("!", 2)[0]))
                .map(original -> file.withWarning("The file holds the same bytes as " + original
                        + ". Its records count once; put another export in its place, or take it out of the job."))
                .orElse(file);
    }

    /** A file that cannot be asked is for its reader to complain of. */
    private static long size(final ByteSource export) {
        try {
            return export.size();
        } catch (final IOException e) {
            return -1;
        }
    }
}
