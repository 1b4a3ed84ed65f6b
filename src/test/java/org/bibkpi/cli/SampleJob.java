package org.bibkpi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bibkpi.ReferencePipeline;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.report.ReportFolder;
import org.bibkpi.report.Reports;
import org.bibkpi.report.WatchedInput;

/** A copy of the sample job in a folder of its own, to be changed and run without Spark. */
final class SampleJob {
    private static final List<String> LISTS = List.of("roster.csv", "clinical_journals.csv", "reported.csv");

    private final Path folder;

    private SampleJob(final Path folder) {
        this.folder = folder;
    }

    /** Copies the sample, with the registry of providers as a file of its own, which can be changed too. */
    static SampleJob copyTo(final Path folder) throws IOException {
        Files.createDirectories(folder.resolve("exports"));
        Files.createDirectories(folder.resolve("decisions"));
        for (final String list : LISTS) {
            Files.copy(Path.of("sample-data", list), folder.resolve(list));
        }
        try (Stream<Path> exports = Files.list(Path.of("sample-data", "exports"))) {
            for (final Path export : exports.toList()) {
                Files.copy(export, folder.resolve("exports").resolve(export.getFileName()));
            }
        }
        try (var registry = ProviderRegistryReader.class.getResourceAsStream("/registry/stockholm.yaml")) {
            Files.write(folder.resolve("providers.yaml"), registry.readAllBytes());
        }
        Files.writeString(
                folder.resolve("job.yaml"),
                Files.readString(Path.of("jobs", "cimed.yaml"))
                                .replace("../sample-data/", "")
                                .replace("providers: stockholm", "providers: providers.yaml")
                        + "\ndecisions: decisions\n");
        return new SampleJob(folder);
    }

    Path file(final String name) {
        return folder.resolve(name);
    }

    /** Changes a file of the job. */
    SampleJob edit(final String name, final UnaryOperator<String> change) throws IOException {
        final String old = Files.readString(file(name));
        final String now = change.apply(old);
        if (now.equals(old)) {
            throw new IllegalArgumentException("nothing changed in " + name);
        }
        Files.writeString(file(name), now);
        return this;
    }

    SampleJob without(final String name) throws IOException {
        Files.delete(file(name));
        return this;
    }

    /** Runs the job and gives back the folder of its report. */
    Path run() throws IOException {
        final OpenJob open = OpenJob.open(JobFile.read(file("job.yaml")));
        final Path report = file("report");
        try (ReportFolder target = ReportFolder.draft(report, false)) {
            final List<WatchedInput> inputs = open.watch();
            new Reports(target, open.facts(inputs), open.job().inputs().lastRun())
                    .write(ReferencePipeline.run(
                            open.exports(),
                            open.lists().criteria(),
                            open.lists().calculator()));
            target.publish();
        }
        return report;
    }
}
