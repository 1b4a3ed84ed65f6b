package org.bibkpi.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.bibkpi.measure.CountedFigure;
import org.bibkpi.measure.Criteria;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.KpiCalculator;
import org.bibkpi.measure.Terms;
import org.bibkpi.model.InputException;
import org.bibkpi.model.ReportedValue;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.registry.CitationList;
import org.bibkpi.registry.CitationListReader;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.DecisionFolder;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalListReader;
import org.bibkpi.registry.JournalListSource;
import org.bibkpi.registry.JournalRulings;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.bibkpi.registry.ReportedValueReader;
import org.bibkpi.registry.Roster;
import org.bibkpi.registry.RosterReader;
import org.bibkpi.registry.TagRule;
import org.bibkpi.tag.ProviderNameAudit;
import org.bibkpi.tag.TagPolicy;

/**
 * The lists that a job names, read.
 *
 * @param job the job
 * @param roster the funded people
 * @param providers the care providers
 * @param journals the clinical journals
 * @param citations how often works are cited, as a list says
 * @param reported the values reported by hand
 * @param rulings what people decided about addresses
 * @param authorRulings what people decided about authors
 */
public record JobLists(
        Job job,
        Roster roster,
        ProviderRegistry providers,
        ClinicalJournals journals,
        CitationList citations,
        List<ReportedValue> reported,
        AddressRulings rulings,
        AuthorRulings authorRulings) {
    public JobLists {
        reported = List.copyOf(reported);
    }

    /**
     * Reads the care providers of a job, which take longest of its lists.
     *
     * @throws InputException with file, line and column if they cannot be used
     */
    public static ProviderRegistry providers(final Job job) {
        return ProviderRegistryReader.read(
                job.inputs().providers(), job.inputs().folder(), ProviderNameAudit::faults);
    }

    /**
     * Reads every other list of a job.
     *
     * @param readProviders gives its care providers; is asked last
     * @throws InputException with file, line and column if one cannot be used
     */
    public static JobLists read(final Job job, final Supplier<ProviderRegistry> readProviders) {
        final Job.Inputs inputs = job.inputs();
        final Roster roster = RosterReader.read(inputs.roster());
        final ClinicalJournals journals = journals(inputs);
        final CitationList citations =
                inputs.citations().map(CitationListReader::read).orElse(CitationList.NONE);
        final List<ReportedValue> reported = inputs.reported()
                .map(file -> ReportedValueReader.read(file, units(job)))
                .orElse(List.of());
        final ProviderRegistry providers = readProviders.get();
        return new JobLists(
                job,
                roster,
                providers,
                journals,
                citations,
                reported,
                inputs.decisions()
                        .map(folder -> DecisionFolder.addressRulings(folder, providers))
                        .orElse(AddressRulings.none()),
                inputs.decisions().map(DecisionFolder::authorRulings).orElse(AuthorRulings.none()));
    }

    private static ClinicalJournals journals(final Job.Inputs inputs) {
        return new ClinicalJournals(
                        inputs.decisions().map(DecisionFolder::journalRulings).orElse(JournalRulings.none()),
                        journals(inputs.clinicalJournals()),
                        journals(inputs.journalLists()))
                .demandAgreeingRulings();
    }

    private static List<JournalList> journals(final List<JournalListSource> sources) {
        return sources.stream().map(JournalListReader::read).toList();
    }

    /** Whom and what the job counts. */
    public Criteria criteria() {
        return new Criteria(
                job.period().from(),
                job.period().to(),
                job.countedTypes(),
                roster.lasting(job.fundingYearsAfter()),
                providers,
                policy(),
                rulings,
                authorRulings,
                journals,
                citations,
                job.conventions(),
                CountedFigure.of(job.indicators()));
    }

    /** How the job's figures are judged. */
    public KpiCalculator calculator() {
        return new KpiCalculator(
                new Terms(
                        job.period().years(),
                        new TreeSet<>(job.seriesBreaks()),
                        job.preliminaryYears(),
                        job.smallCells(),
                        job.baselineYears()),
                job.indicators(),
                reported,
                roster);
    }

    /** How the unit of each indicator that is reported by hand may be written. */
    private static Map<String, Set<String>> units(final Job job) {
        final Map<String, Set<String>> units = new TreeMap<>();
        for (final Indicator indicator : job.indicators()) {
            if (indicator.figure() instanceof Indicator.Reported reported) {
                units.put(
                        indicator.id(),
                        new TreeSet<>(
                                List.of(reported.unit().en(), reported.unit().sv())));
            }
        }
        return units;
    }

    private TagPolicy policy() {
        TagPolicy policy = TagPolicy.standard();
        for (final TagRule rule : job.rulesOff()) {
            policy = policy.without(rule);
        }
        return policy;
    }
}
