package org.bibkpi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.ByteSource;
import org.bibkpi.model.FileCount;
import org.bibkpi.model.InputException;
import org.bibkpi.model.Publication;
import org.bibkpi.normalise.Normalised;
import org.bibkpi.normalise.SourceRecords;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.JournalRulings;
import org.bibkpi.tag.JournalTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bibkpi check JOB}: everything is read, nothing is written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads everything a job names and writes nothing: the plan, the counts per file, the warnings.",
        footerHeading = "%nExample:%n",
        footer = "  bibkpi check jobs/cimed.yaml")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "JOB", description = "The job file, such as jobs/cimed.yaml.")
    private Path job;

    @Override
    public Integer call() throws IOException {
        final OpenJob open = OpenJob.open(job);
        final PrintWriter out = spec.commandLine().getOut();
        out.println("job " + open.job().name() + ": " + open.job().period().from() + " to "
                + open.job().period().to() + ", " + open.job().indicators().size() + " indicators");
        final AddressRulings rulings = open.lists().rulings();
        final JournalRulings journals = open.lists().journals().rulings();
        final JournalTagger tagger = new JournalTagger(open.lists().journals());
        final Set<String> met = new HashSet<>();
        final List<String> faults = new ArrayList<>();
        for (final ByteSource export : open.exports()) {
            final Consumer<Normalised> reader = record -> {
                met.addAll(rulings.met(addresses(record)));
                met.addAll(journalRulingsMet(tagger, record));
            };
            count(export, reader, faults).forEach(count -> print(out, count));
        }
        if (!faults.isEmpty()) {
            throw new InputException(String.join("\n", faults));
        }
        rulings.unmet(met).forEach(ruling -> out.println("  warning: " + ruling.unmetWarning()));
        journals.unmet(met).forEach(ruling -> out.println("  warning: " + ruling.unmetWarning()));
        out.println("would write: " + open.job().output());
        return ExitCode.DONE;
    }

    /** Reads a file to its end; what makes it unusable is told once all files are read. */
    private static List<FileCount> count(
            final ByteSource export, final Consumer<Normalised> reader, final List<String> faults) throws IOException {
        try (SourceRecords records = SourceRecords.open(export)) {
            records.forEachRemaining(reader);
            return records.counts();
        } catch (final InputException e) {
            faults.add(e.text());
            return List.of();
        }
    }

    private static Stream<String> addresses(final Normalised normalised) {
        return normalised instanceof Normalised.Accepted accepted
                ? accepted.record().affiliations().map(Affiliation::text)
                : Stream.empty();
    }

    private static List<String> journalRulingsMet(final JournalTagger tagger, final Normalised normalised) {
        return normalised instanceof Normalised.Accepted accepted
                ? tagger.rulingsMet(new Publication(List.of(accepted.record()))).toList()
                : List.of();
    }

    private static void print(final PrintWriter out, final FileCount count) {
        out.println(String.format(
                Locale.ROOT,
                "  %-40s %-16s %7d records, %d rejected",
                count.file(),
                count.format(),
                count.read(),
                count.rejected()));
        count.warnings().forEach(warning -> out.println("    warning: " + warning));
    }
}
