package org.bibkpi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bibkpi.generate.GenerateCorpus;

/**
 * Whole runs beside other ways to the same answer, each in a process of its own, taking turns so that a noisy moment of
 * the machine meets all of them: {@code Benchmarks [WORKS [RUNS [script]]]}, or {@code Benchmarks commands [RUNS]} for
 * {@link SmallRuns}. Files are made once, in {@code target/bench}. Started by {@code ./bench}.
 */
public final class Benchmarks {
    private static final Path FOLDER = Path.of("target/bench");
    /** As the launcher starts it, in the memory that it should do with. */
    private static final String OPTIONS = "-Xmx2g";

    private final int works;
    private final int runs;
    private final boolean withScript;

    private Benchmarks(final int works, final int runs, final boolean withScript) {
        this.works = works;
        this.runs = runs;
        this.withScript = withScript;
    }

    /** Prints a table for packed files and one for plain ones, or that of the small runs. */
    public static void main(final String[] args) throws IOException, InterruptedException {
        if (List.of(args).contains("commands")) {
            new SmallRuns(FOLDER, args.length > 1 ? Integer.parseInt(args[1]) : 8).print();
            return;
        }
        final int works = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        final int runs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        final Benchmarks benchmarks = new Benchmarks(works, runs, List.of(args).contains("script"));
        benchmarks.compare("snapshot-gz");
        benchmarks.compare("snapshot");
    }

    private void compare(final String kind) throws IOException, InterruptedException {
        final Path corpus = FOLDER.resolve(kind + "-" + works);
        if (!Files.exists(corpus.resolve("job.yaml"))) {
            GenerateCorpus.write(corpus, works, kind, 8, 1);
        }
        final List<Timing> timings = Timing.inTurns(contenders(corpus), runs, FOLDER.resolve("last.log"));
        final double megabytes = size(corpus.resolve("exports")) / 1e6;
        System.out.printf(Locale.ROOT, "%n%s: %d works, %.0f MB, %d runs each%n%n", kind, works, megabytes, runs);
        System.out.println(Timing.HEADER + " MB/s | bibkpi's speed to it | by CPU time |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        timings.forEach(t -> System.out.println(t.row(megabytes, timings.get(0))));
    }

    private List<Contender> contenders(final Path corpus) {
        final String exports = corpus.resolve("exports").toString();
        final List<Contender> all = new ArrayList<>();
        all.add(Contender.of(
                        "bibkpi, the whole run",
                        List.of("./bibkpi", "run", "--quiet", "--force", "--partitions", "8"),
                        corpus.resolve("job.yaml").toString())
                .with("BIBKPI_JAVA_OPTIONS", System.getenv().getOrDefault("BIBKPI_JAVA_OPTIONS", OPTIONS)));
        all.add(Contender.java("unpack and split into lines", ExportLimit.class, "lines", exports));
        all.add(Contender.java("unpack and tokenise with Jackson", ExportLimit.class, "tokens", exports));
        all.add(Contender.java("DuckDB, one figure", DuckDbAnswer.class, exports));
        if (withScript) {
            all.add(Contender.of(
                    "a script in Python, one figure",
                    List.of("python3", "src/test/resources/org/bibkpi/bench/share.py", exports),
                    "src/test/resources/org/bibkpi/bench/hospitals.txt"));
        }
        return all;
    }

    private static long size(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(Benchmarks::sizeOf).sum();
        }
    }

    private static long sizeOf(final Path file) {
        try {
            return Files.size(file);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
