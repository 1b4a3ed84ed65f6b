package org.bibkpi.report;

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

/**
 * Exports that hold the same bytes as another, such as one that was saved twice. Records with an identifier count once all the same; one
 * without, whose title is no more telling than "Editorial", is not known again and counts twice.
 *
 * @param originals the name of each copy, and that of the first file with the same bytes
 */
public record Copies(Map<String, String> originals) {
    public Copies {
        originals = Map.copyOf(originals);
    }

    /** Looks for copies; only files of the same size are read. */
    public static Copies among(final Collection<ByteSource> exports) {
        final Map<Long, List<ByteSource>> bySize = exports.stream().collect(Collectors.groupingBy(Copies::size));
        return of(bySize.values().stream()
                .filter(sameSize -> sameSize.size() > 1)
                .flatMap(Collection::stream)
                .flatMap(export -> WatchedInput.find(InputFact.PUBLICATIONS, export).stream())
                .map(WatchedInput::fact));
    }

    /** Of files whose checksums are known; those that are no exports do not matter. */
    public static Copies of(final Stream<InputFact> exports) {
        final Map<String, String> first = new HashMap<>();
        final Map<String, String> originals = new HashMap<>();
        exports.filter(InputFact::isExport)
                .sorted(Comparator.comparing(InputFact::name))
                .forEach(export -> Optional.ofNullable(first.putIfAbsent(export.sha256(), export.name()))
                        .ifPresent(original -> originals.put(export.name(), original)));
        return new Copies(originals);
    }

    /** The files, with a warning at each copy. */
    public List<FileCount> toldIn(final Collection<FileCount> files) {
        return files.stream().map(this::told).toList();
    }

    private FileCount told(final FileCount file) {
        return originals.entrySet().stream()
                .filter(copy -> file.isOf(copy.getKey()))
                .findFirst()
                .map(copy -> file.withWarning("The file holds the same bytes as " + copy.getValue()
                        + ". Take one of the two out of the job: records without an identifier may count twice."))
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
