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
import org.openjdk.jmh.annotations.Param;
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
 * <p>The addresses are made up: departments, institutions and places of many countries, with numbers and now and then an
 * e-mail address. Which part of them names a provider is a parameter, from the export of a whole field to that of one
 * centre; as many again name the university beside the hospital alone, which takes as careful a reading.
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
            "Unit of Biostatistics and Epidemiology",
            "Laboratory of Structural Biology, Faculty of Science",
            "Department of Obstetrics and Gynecology",
            "Servicio de Neurología",
            "Klinik für Innere Medizin III",
            "1 Department of Psychological Medicine",
            "Faculty of Pharmacy",
            "Dept Orthoped Surg");
    private static final List<String> INSTITUTIONS = List.of(
            "University of California",
            "Harvard Medical School",
            "Univ Oxford",
            "Charité – Universitätsmedizin Berlin",
            "Massachusetts General Hospital",
            "Peking University Third Hospital",
            "Uppsala University",
            "Lund Univ",
            "Aarhus Univ Hosp",
            "Mayo Clinic",
            "Universidade de São Paulo",
            "Tehran University of Medical Sciences",
            "National Institutes of Health",
            "INSERM U1018, Université Paris-Saclay",
            "Johns Hopkins Bloomberg School of Public Health",
            "Erasmus MC",
            "All India Institute of Medical Sciences",
            "Seoul National University College of Medicine",
            "Sahlgrenska Acad, Univ Gothenburg",
            "Imperial College London",
            "Umeå University",
            "King's College London",
            "Fdn IRCCS Ist Nazl Tumori",
            "Osaka Metropolitan University");
    private static final List<String> PLACES = List.of(
            "Boston, MA 02115, USA",
            "Oxford OX3 9DU, UK",
            "Berlin, Germany",
            "Beijing, Peoples R China",
            "SE-751 85 Uppsala, Sweden",
            "Aarhus, Denmark",
            "Rochester, MN, USA",
            "São Paulo, SP, Brazil.",
            "Tehran, Iran",
            "F-94807 Villejuif, France",
            "Rotterdam, the Netherlands. Electronic address: a.jansen@uni.example",
            "New Delhi 110029, India",
            "Stockholm, Sweden",
            "Umeå, Sweden.");

    @Param({"0.001", "0.1", "0.5"})
    private double hitShare;

    private final AffiliationTagger tagger;
    private final List<String> providers;
    private List<String> addresses = List.of();

    public AffiliationTaggerBenchmark() {
        final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
        this.tagger = new AffiliationTagger(registry, TagPolicy.standard());
        this.providers = registry.providers().stream().map(Provider::english).toList();
    }

    /** Makes the addresses, and fills the memory of dull words as the first thousands of a run do. */
    @Setup
    public void readOnce() {
        final Random random = new Random(SEED);
        addresses = random.ints(ADDRESSES, 1, Integer.MAX_VALUE)
                .mapToObj(number -> address(number, random))
                .toList();
        addresses.forEach(tagger::tag);
    }

    @Benchmark
    @OperationsPerInvocation(ADDRESSES)
    public void distinctAddresses(final Blackhole sink) {
        addresses.forEach(address -> sink.consume(tagger.tag(address)));
    }

    @Test
    void runsEveryShare() throws RunnerException {
        final Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AffiliationTaggerBenchmark.class.getName())
                        .build())
                .run();
        assertThat(results)
                .hasSize(3)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    private String address(final int number, final Random random) {
        final double share = random.nextDouble();
        final String department = pick(DEPARTMENTS, random) + ", Bldg " + number + ", ";
        if (share < hitShare) {
            return department + pick(providers, random) + ", Stockholm, Sweden";
        }
        return share < 2 * hitShare
                ? department + "Karolinska Institutet, SE-171 77 Stockholm, Sweden"
                : department + pick(INSTITUTIONS, random) + ", " + pick(PLACES, random);
    }

    private static String pick(final List<String> some, final Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
