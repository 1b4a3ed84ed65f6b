package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bibkpi.registry.Provider;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Distinct addresses per second and core. Not part of the test suite; run it by
 *
 * <pre>{@code mvn test -Dtest=AffiliationTaggerBenchmark}</pre>
 *
 * <p>The addresses are made up: most of foreign institutions, a tenth that name a provider, as in an export of a whole
 * field; in {@code ownCentre} half of them do, as in an export of one centre.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AffiliationTaggerBenchmark {
    private static final int ADDRESSES = 20_000;
    private static final long SEED = 7;
    private static final List<String> DEPARTMENTS = List.of(
            "Department of Oncology",
            "Dept Clin Neurosci",
            "Division of Cardiology, Department of Medicine",
            "Institute of Public Health",
            "Sch Med",
            "Center for Biomedical Research",
            "Unit of Biostatistics");
    private static final List<String> INSTITUTIONS = List.of(
            "University of California",
            "Harvard Medical School",
            "Univ Oxford",
            "Charite Universitatsmedizin",
            "Massachusetts General Hospital",
            "Peking University",
            "Uppsala University",
            "Lund Univ",
            "Karolinska Institutet",
            "Aarhus Univ Hosp",
            "Mayo Clinic",
            "University of Sao Paulo");
    private static final List<String> PLACES = List.of(
            "Boston, MA 02115, USA",
            "Oxford OX3 9DU, UK",
            "Berlin, Germany",
            "Beijing, Peoples R China",
            "SE-751 85 Uppsala, Sweden",
            "Aarhus, Denmark",
            "Rochester, MN, USA",
            "Stockholm, Sweden");

    private final AffiliationTagger tagger;
    private final List<String> wholeField;
    private final List<String> ownCentre;

    public AffiliationTaggerBenchmark() {
        final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
        this.tagger = new AffiliationTagger(registry, TagPolicy.standard());
        this.wholeField = addresses(registry, 10);
        this.ownCentre = addresses(registry, 2);
    }

    /** Fills the memory of dull words, as the first thousands of addresses of a run do. */
    @Setup
    public void readOnce() {
        wholeField.forEach(tagger::tag);
        ownCentre.forEach(tagger::tag);
    }

    @Benchmark
    @OperationsPerInvocation(ADDRESSES)
    public void wholeField(final Blackhole sink) {
        wholeField.forEach(address -> sink.consume(tagger.tag(address)));
    }

    @Benchmark
    @OperationsPerInvocation(ADDRESSES)
    public void ownCentre(final Blackhole sink) {
        ownCentre.forEach(address -> sink.consume(tagger.tag(address)));
    }

    @Test
    void runsBothMixes() throws RunnerException {
        final Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AffiliationTaggerBenchmark.class.getName())
                        .build())
                .run();
        assertThat(results)
                .hasSize(2)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    private static List<String> addresses(final ProviderRegistry registry, final int oneIn) {
        final Random random = new Random(SEED);
        final List<String> names =
                registry.providers().stream().map(Provider::english).toList();
        return random.ints(ADDRESSES)
                .mapToObj(number -> pick(DEPARTMENTS, random) + ", "
                        + (random.nextInt(oneIn) == 0 ? pick(names, random) + ", " : "") + pick(INSTITUTIONS, random)
                        + ", Bldg " + Integer.toHexString(number) + ", " + pick(PLACES, random))
                .toList();
    }

    private static String pick(final List<String> some, final Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
