package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.DocumentType;
import org.bibkpi.registry.AddressRuling;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.AuthorRuling;
import org.bibkpi.registry.AuthorRulings;
import org.bibkpi.registry.CitationList;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalRuling;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.Roster;
import org.bibkpi.tag.TagPolicy;

/**
 * Whom and what a job counts: all that an {@link Assessor} needs.
 *
 * @param firstYear the first year measured
 * @param lastYear the last year measured
 * @param countedTypes the document types that are counted
 * @param roster the funded people
 * @param providers the care providers
 * @param policy which address rules count
 * @param rulings what people decided about addresses
 * @param authorRulings what people decided about authors
 * @param journals the clinical journals
 * @param citations how often works are cited, as the job's own list says
 * @param conventions how is counted where practice differs
 * @param figures what is to be counted
 */
public record Criteria(
        int firstYear,
        int lastYear,
        Set<DocumentType> countedTypes,
        Roster roster,
        ProviderRegistry providers,
        TagPolicy policy,
        AddressRulings rulings,
        AuthorRulings authorRulings,
        ClinicalJournals journals,
        CitationList citations,
        Conventions conventions,
        List<CountedFigure> figures)
        implements Serializable {
    public Criteria {
        countedTypes = Set.copyOf(countedTypes);
        figures = List.copyOf(figures);
    }

    /** Every breakdown that a figure is given by. */
    Set<Breakdown> breakdowns() {
        return figures.stream().flatMap(f -> f.breakdowns().stream()).collect(Collectors.toSet());
    }

    /** The lists of journals by which alone a figure asks. */
    Set<String> journalListsAsked() {
        return figures.stream()
                .flatMap(figure -> figure.condition().mentioned())
                .flatMap(question -> question.journalList().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a figure asks this. */
    boolean asks(final Question question) {
        return figures.stream()
                .flatMap(figure -> figure.condition().mentioned())
                .anyMatch(question::equals);
    }

    /** What the lists hold that a person should mend. */
    public List<String> warnings(final Counts counts) {
        final Set<String> met = counts.rulingsMet();
        return Stream.of(
                        rulings.unmet(met).stream().map(AddressRuling::unmetWarning),
                        authorRulings.unmet(met).stream().map(AuthorRuling::unmetWarning),
                        journals.rulings().unmet(met).stream().map(JournalRuling::unmetWarning))
                .flatMap(Function.identity())
                .toList();
    }

    boolean isInPeriod(final int year) {
        return firstYear <= year && year <= lastYear;
    }
}
