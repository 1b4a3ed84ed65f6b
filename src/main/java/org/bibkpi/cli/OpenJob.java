package org.bibkpi.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.deduplicate.RuledPair;
import org.bibkpi.deduplicate.RuledPairs;
import org.bibkpi.job.Job;
import org.bibkpi.job.JobLists;
import org.bibkpi.job.JobSettings;
import org.bibkpi.measure.QualityGates;
import org.bibkpi.model.ByteSource;
import org.bibkpi.read.ExportFiles;
import org.bibkpi.read.LocalFile;
import org.bibkpi.registry.DecisionFolder;
import org.bibkpi.registry.JournalListSource;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.report.InputFact;
import org.bibkpi.report.RunFacts;
import org.bibkpi.report.RunFolder;
import org.bibkpi.report.WatchedInput;
import org.bibkpi.spark.RemoteFile;

/**
 * A job with all that it names.
 *
 * @param job what it asks for
 * @param settings the same as the file says it: path of the key to value
 * @param listFiles the job's own file and its lists, as they were before they were read
 * @param lists its lists, read
 * @param ruled what people decided about pairs of records
 * @param exports its export files, found
 * @param gates what it demands of its input and result
 */
record OpenJob(
        Job job,
        SortedMap<String, String> settings,
        List<WatchedInput> listFiles,
        JobLists lists,
        RuledPairs ruled,
        List<ByteSource> exports,
        QualityGates gates) {
    OpenJob {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        listFiles = List.copyOf(listFiles);
        exports = List.copyOf(exports);
    }

    /**
     * Opens a job.
     *
     * @throws org.bibkpi.model.InputException if a list cannot be used, or an export is missing
     */
    static OpenJob open(final JobFile file) {
        final Job job = file.job();
        final CompletableFuture<ProviderRegistry> providers = Beside.start(() -> JobLists.providers(job));
        final List<ByteSource> exports = exports(job.inputs());
        return new OpenJob(
                job,
                JobSettings.of(file.path().toString(), file.text()),
                listFiles(file.path(), job.inputs()),
                JobLists.read(job, () -> Beside.join(providers)),
                ruled(job.inputs()),
                exports,
                new QualityGates(
                        job.qualityGates(),
                        job.inputs().lastRun().map(RunFolder::shares).orElse(Map.of())));
    }

    private static RuledPairs ruled(final Job.Inputs inputs) {
        return new RuledPairs(inputs.decisions().map(DecisionFolder::duplicateRulings).orElse(List.of()).stream()
                .map(r -> new RuledPair(r.left(), r.right(), r.same(), r.where()))
                .toList());
    }

    /** The exports, those of this machine and those that are named by a URL, in the order of their names. */
    private static List<ByteSource> exports(final Job.Inputs inputs) {
        final List<String> local = inputs.publications().stream()
                .filter(pattern -> !RemoteFile.isUrl(pattern))
                .toList();
        final List<String> remote =
                inputs.publications().stream().filter(RemoteFile::isUrl).toList();
        return Stream.concat(ExportFiles.find(inputs.folder(), local).stream(), RemoteFile.find(remote).stream())
                .sorted(Comparator.comparing(ByteSource::name))
                .map(ByteSource.class::cast)
                .toList();
    }

    /** Every file that a run reads, with its checksum. */
    List<WatchedInput> watch() {
        final Stream<WatchedInput> publications =
                exports.parallelStream().map(export -> WatchedInput.of(InputFact.PUBLICATIONS, export));
        return Stream.concat(listFiles.stream(), publications).toList();
    }

    /** What the manifest says of a run over these files. */
    RunFacts facts(final List<WatchedInput> inputs) {
        return new RunFacts(
                Version.number(),
                job.name(),
                job.definitionVersion(),
                Stream.of(
                                inputs.stream().map(WatchedInput::fact),
                                builtInProviders().stream(),
                                builtInJournals(
                                        "clinical-journals", job.inputs().clinicalJournals()),
                                builtInJournals("journal-lists", job.inputs().journalLists()))
                        .flatMap(Function.identity())
                        .toList(),
                settings,
                JobSettings.defaults(settings),
                lists.roster().digests(),
                gates);
    }

    /** The registry that comes with bibkpi; none if the job names a file. */
    private Optional<InputFact> builtInProviders() {
        return Optional.of(job.inputs().providers())
                .filter(ProviderRegistryReader.builtIn()::contains)
                .map(name -> InputFact.ofContent("providers", name, ProviderRegistryReader.content(name)));
    }

    /** The lists of journals and the field classes that come with bibkpi and that the job names. */
    private static Stream<InputFact> builtInJournals(final String role, final List<JournalListSource> sources) {
        return sources.stream()
                .flatMap(source -> source.builtIn().entrySet().stream())
                .map(list -> InputFact.ofContent(role, list.getKey(), list.getValue()))
                .distinct();
    }

    private static List<WatchedInput> listFiles(final Path file, final Job.Inputs inputs) {
        final Stream<Named> decisions = inputs.decisions().stream()
                .flatMap(folder -> DecisionFolder.files(folder).stream())
                .map(path -> new Named("decisions", path));
        return Stream.of(
                        Stream.of(new Named("job", file), new Named("roster", inputs.roster())),
                        providersFile(inputs).map(path -> new Named("providers", path)).stream(),
                        journalLists("clinical-journals", inputs.clinicalJournals()),
                        journalLists("journal-lists", inputs.journalLists()),
                        inputs.citations().map(path -> new Named("citation-percentiles", path)).stream(),
                        inputs.reported().map(path -> new Named("reported", path)).stream(),
                        inputs.lastRun().stream().flatMap(OpenJob::lastRun),
                        decisions)
                .flatMap(Function.identity())
                .flatMap(named ->
                        WatchedInput.find(
                                named.role(), new LocalFile(relative(inputs.folder(), named.path()), named.path()))
                                .stream())
                .toList();
    }

    /** What is read of the last run's report. */
    private static Stream<Named> lastRun(final Path report) {
        return Stream.of("kpi.csv", "evidence.jsonl.gz", "run.json")
                .map(file -> new Named("last-run", report.resolve(file)));
    }

    /** Files of lists of journals and of their field classes. */
    private static Stream<Named> journalLists(final String role, final List<JournalListSource> sources) {
        return sources.stream()
                .flatMap(source -> Stream.concat(source.file().stream(), source.classesFile().stream()))
                .distinct()
                .map(path -> new Named(role, path));
    }

    /** The registry's own file; none if it comes with bibkpi. */
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
