package org.bibkpi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobParser;
import org.bibkpi.read.ExportFiles;
import org.bibkpi.read.LocalFile;
import org.bibkpi.read.TextFile;
import org.bibkpi.registry.DecisionFolder;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.report.RunFacts;
import org.bibkpi.report.WatchedInput;

/**
 * A job with all that it names.
 *
 * @param job its settings
 * @param listFiles the job's own file and its lists, as they were before they were read
 * @param lists its lists, read
 * @param exports its export files, found
 */
record OpenJob(Job job, List<WatchedInput> listFiles, JobLists lists, List<LocalFile> exports) {
    OpenJob {
        listFiles = List.copyOf(listFiles);
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
        return new OpenJob(job, listFiles(file, job.inputs()), JobLists.read(job), exports);
    }

    /** Every file that a run reads, with its checksum. */
    List<WatchedInput> watch() {
        final Stream<WatchedInput> publications =
                exports.stream().map(export -> WatchedInput.of("publications", export.name(), export.path()));
        return Stream.concat(listFiles.stream(), publications).toList();
    }

    /** What the manifest says of a run over these files. */
    RunFacts facts(final List<WatchedInput> inputs) {
        return new RunFacts(
                Version.number(),
                job.name(),
                job.definitionVersion(),
                inputs.stream().map(WatchedInput::fact).toList());
    }

    private static List<WatchedInput> listFiles(final Path file, final Job.Inputs inputs) {
        final Stream<Named> lists = Stream.of(
                        Optional.of(new Named("job", file)),
                        Optional.of(new Named("roster", inputs.roster())),
                        providersFile(inputs).map(path -> new Named("providers", path)),
                        Optional.of(new Named("clinical-journals", inputs.clinicalJournals())),
                        inputs.reported().map(path -> new Named("reported", path)))
                .flatMap(Optional::stream);
        final Stream<Named> decisions = inputs.decisions().stream()
                .flatMap(folder -> DecisionFolder.files(folder).stream())
                .map(path -> new Named("decisions", path));
        return Stream.concat(lists, decisions)
                .filter(named -> Files.isRegularFile(named.path()))
                .map(named -> WatchedInput.of(named.role(), relative(inputs.folder(), named.path()), named.path()))
                .toList();
    }

    /** The registry's own file; none if it comes with bibkpi and so is part of its version. */
    private static Optional<Path> providersFile(final Job.Inputs inputs) {
        return ProviderRegistryReader.builtIn().contains(inputs.providers())
                ? Optional.empty()
                : Optional.of(inputs.folder().resolve(inputs.providers()));
    }

    private static String relative(final Path folder, final Path path) {
        return folder.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** A file with the role it plays. */
    private record Named(String role, Path path) {}
}
