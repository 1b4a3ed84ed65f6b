package org.bibkpi.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bibkpi.model.FileCount;

/**
 * What a job's exports hold.
 *
 * @param files what came out of each file
 * @param warnings decisions that meet nothing any more
 */
record Survey(List<FileCount> files, List<String> warnings) {
    Survey {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }

    /** The plan, the files and the warnings for a person; the warnings alone for one who wants quiet. */
    Stream<String> lines(final OpenJob open, final Loudness loudness) {
        final Stream<String> unmet = warnings.stream().map(Survey::warning);
        if (loudness.isQuiet()) {
            return Stream.concat(
                    files.stream()
                            .flatMap(file -> file.warnings().stream().map(text -> warning(file.file() + ": " + text))),
                    unmet);
        }
        return Stream.of(Stream.of(plan(open)), files.stream().flatMap(Survey::lines), unmet, Stream.of(target(open)))
                .flatMap(lines -> lines);
    }

    /** The same for a program. */
    ObjectNode json(final OpenJob open) {
        final ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("job", open.job().name())
                .put("from", open.job().period().from())
                .put("to", open.job().period().to());
        node.putArray("files");
        files.forEach(file -> add(node.withArray("files").addObject(), file));
        warnings.forEach(node.putArray("warnings")::add);
        open.job()
                .indicators()
                .forEach(indicator -> node.withArray("indicators").add(indicator.id()));
        return node.put("output", open.job().output().toString());
    }

    private static void add(final ObjectNode node, final FileCount file) {
        node.put("file", file.file())
                .put("format", file.format())
                .put("records", file.read())
                .put("rejected", file.rejected());
        file.warnings().forEach(node.putArray("warnings")::add);
    }

    private static String plan(final OpenJob open) {
        return "job " + open.job().name() + ": " + open.job().period().from() + " to "
                + open.job().period().to() + ", " + open.job().indicators().size() + " indicators";
    }

    private static String target(final OpenJob open) {
        return "would write: " + open.job().output();
    }

    private static Stream<String> lines(final FileCount file) {
        final String count = String.format(
                Locale.ROOT,
                "  %-40s %-16s %7d records, %d rejected",
                file.file(),
                file.format(),
                file.read(),
                file.rejected());
        return Stream.concat(Stream.of(count), file.warnings().stream().map(text -> "  " + warning(text)));
    }

    private static String warning(final String text) {
        return "  warning: " + text;
    }
}
