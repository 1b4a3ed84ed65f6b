package org.bibkpi.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.FileCount;
import org.bibkpi.read.GapTally;

/** What came out of each file; of one that was read in parts, all parts together. */
final class FileCounts {
    private FileCounts() {}

    static List<FileCount> of(final List<ReadItem> told) {
        final Map<String, GapTally> gaps = ReadStage.of(ReadItem.Gaps.class, told)
                .collect(Collectors.toMap(ReadItem.Gaps::file, ReadItem.Gaps::tally, GapTally::plus));
        final Map<String, FileCount> inParts = new LinkedHashMap<>();
        final List<FileCount> counts = new ArrayList<>();
        for (final FileCount count : finished(told)) {
            if (gaps.containsKey(count.file())) {
                inParts.merge(count.file(), count, FileCounts::plus);
            } else {
                counts.add(count);
            }
        }
        inParts.forEach((file, sum) -> counts.add(
                withWarnings(sum, gaps.getOrDefault(file, new GapTally()).sentences())));
        return counts;
    }

    /** The files whose parts were not taken for the same format. */
    static Set<String> uneven(final List<ReadItem> told) {
        return finished(told).stream().collect(Collectors.groupingBy(FileCount::file)).entrySet().stream()
                .filter(file -> file.getValue().stream()
                                .map(FileCount::format)
                                .distinct()
                                .count()
                        > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<FileCount> finished(final List<ReadItem> told) {
        return ReadStage.of(ReadItem.Finished.class, told)
                .map(ReadItem.Finished::count)
                .toList();
    }

    private static FileCount plus(final FileCount one, final FileCount other) {
        return new FileCount(
                one.file(),
                one.format(),
                one.source(),
                one.read() + other.read(),
                one.rejected() + other.rejected(),
                one.warnings());
    }

    private static FileCount withWarnings(final FileCount count, final List<String> warnings) {
        return new FileCount(count.file(), count.format(), count.source(), count.read(), count.rejected(), warnings);
    }
}
