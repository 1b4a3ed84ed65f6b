package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.read.ExportFiles;
import org.bibkpi.read.LocalFile;
import org.bibkpi.read.TextFile;
import org.bibkpi.registry.DecisionFolder;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.report.InputFact;
import org.bibkpi.report.RunFacts;

/**
 * A job with all that it names.
 *
 * @param file the job file
 * @param job its settings
 * @param lists its lists, read
 * @param exports its export files, found
 */
record OpenJob(Path file, Job job, JobLists lists, List<LocalFile> exports) {
    OpenJob {
        exports = List.copyOf(exports);
    }

    /**
     * Opens a job.
     *
     * @throws org.bibkpi.model.InputException if the job or a list cannot be used, or an export is missing
     */
    static OpenJob open(final Path file) {
        final Job job = JobParser.parse(file, TextFile.read(file));
        final List<LocalFile> exports =
                ExportFiles.find(job.inputs().folder(), job.inputs().publications());
        return new OpenJob(file, job, JobLists.read(job), exports);
    }

    /** What the manifest says of this run: every file read, with its checksum. */
    RunFacts facts() throws IOException {
        final Job.Inputs inputs = job.inputs();
        final Stream<Named> lists = Stream.of(
                        named("job", Optional.of(file)),
                        named("roster", Optional.of(inputs.roster())),
                        named("providers", providersFile()),
                        named("clinical-journals", Optional.of(inputs.clinicalJournals())),
                        named("reported", inputs.reported()))
                .flatMap(Optional::stream);
        final Stream<Named> publications = exports.stream().map(export -> new Named("publications", export));
        final Stream<Named> decisions = inputs.decisions().stream()
                .flatMap(folder -> DecisionFolder.files(folder).stream())
                .flatMap(decided -> named("decisions", Optional.of(decided)).stream());
        final List<Named> all = Stream.of(lists, decisions, publications)
                .flatMap(Function.identity())
                .toList();
        final List<InputFact> facts = new ArrayList<>();
        for (final Named input : all) {
            final LocalFile local = input.file();
            facts.add(InputFact.of(input.role(), local.name(), local.size(), local::open));
        }
        return new RunFacts(Version.number(), job.name(), job.definitionVersion(), facts);
    }

    /** The registry's own file; none if it comes with bibkpi and so is part of its version. */
    private Optional<Path> providersFile() {
        final String providers = job.inputs().providers();
        return ProviderRegistryReader.builtIn().contains(providers)
                ? Optional.empty()
                : Optional.of(job.inputs().folder().resolve(providers));
    }

    private Optional<Named> named(final String role, final Optional<Path> path) {
        return path.map(p -> new Named(role, new LocalFile(relative(p), p)));
    }

    private String relative(final Path path) {
        return job.inputs()
                .folder()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** A file with the role it plays. */
    private record Named(String role, LocalFile file) {}
}
