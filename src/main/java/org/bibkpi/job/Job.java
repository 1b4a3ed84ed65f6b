package org.bibkpi.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bibkpi.measure.Bilingual;
import org.bibkpi.measure.Conventions;
import org.bibkpi.measure.Indicator;
import org.bibkpi.measure.QualityGate;
import org.bibkpi.measure.SmallCells;
import org.bibkpi.model.DocumentType;
import org.bibkpi.registry.JournalListSource;
import org.bibkpi.registry.TagRule;

/**
 * A job file's settings, complete and consistent.
 *
 * @param name the short name
 * @param title the report's title
 * @param definitionVersion the owner's version of the definitions
 * @param period the years to measure
 * @param inputs where the input stands
 * @param countedTypes the document types that are counted
 * @param rulesOff affiliation rules that do not count
 * @param seriesBreaks years with which a new series begins
 * @param preliminaryYears years that are not complete
 * @param conventions how is counted where practice differs
 * @param fundingYearsAfter for how many years after the end of a grant publications still count
 * @param baselineYears how many comparable years make a baseline at most
 * @param smallCells how small a part of a breakdown may be and still be shown
 * @param qualityGates what is demanded before the figures are passed on
 * @param indicators in the order of the report
 * @param output the folder to write
 */
public record Job(
        String name,
        Bilingual title,
        String definitionVersion,
        Period period,
        Inputs inputs,
        Set<DocumentType> countedTypes,
        Set<TagRule> rulesOff,
        List<Integer> seriesBreaks,
        Set<Integer> preliminaryYears,
        Conventions conventions,
        int fundingYearsAfter,
        int baselineYears,
        SmallCells smallCells,
        List<QualityGate> qualityGates,
        List<Indicator> indicators,
        Path output) {

    /**
     * The years to measure.
     *
     * @param from the first year
     * @param to the last year, not before the first
     */
    public record Period(int from, int to) {
        public Period {
            if (from > to) {
                throw new IllegalArgumentException("the first year comes after the last");
            }
        }

        /** Every year, in order. */
        public List<Integer> years() {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }

        /** Whether a year is measured. */
        public boolean contains(final int year) {
            return from <= year && year <= to;
        }
    }

    /**
     * Where the input stands.
     *
     * @param folder the job file's folder, which relative paths start from
     * @param publications names or patterns of the exports, relative to the folder
     * @param roster the list of funded people
     * @param providers the name of a registry that comes with bibkpi, or the path of one
     * @param clinicalJournals the lists of journals that decide, the first of them first
     * @param journalLists further lists, to be shown beside
     * @param citations a list of how often works are cited; empty if the job has none
     * @param reported values reported by hand; empty if the job has none
     * @param decisions the folder of the rulings; empty if the job has none
     * @param lastRun the report of an earlier run to compare with; empty if the job names none
     */
    public record Inputs(
            Path folder,
            List<String> publications,
            Path roster,
            String providers,
            List<JournalListSource> clinicalJournals,
            List<JournalListSource> journalLists,
            Optional<Path> citations,
            Optional<Path> reported,
            Optional<Path> decisions,
            Optional<Path> lastRun) {
        public Inputs {
            publications = List.copyOf(publications);
            clinicalJournals = List.copyOf(clinicalJournals);
            journalLists = List.copyOf(journalLists);
        }
    }

    public Job {
        countedTypes = Set.copyOf(countedTypes);
        rulesOff = Set.copyOf(rulesOff);
        seriesBreaks = seriesBreaks.stream().sorted().toList();
        preliminaryYears = Set.copyOf(preliminaryYears);
        qualityGates = List.copyOf(qualityGates);
        indicators = List.copyOf(indicators);
    }
}
