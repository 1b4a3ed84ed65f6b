package org.bibkpi.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.DocumentType;
import org.bibkpi.registry.AddressRuling;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.JournalRegister;
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
 * @param journals the clinical journals
 * @param indicators what is to be measured
 */
public record Criteria(
        int firstYear,
        int lastYear,
        Set<DocumentType> countedTypes,
        Roster roster,
        ProviderRegistry providers,
        TagPolicy policy,
        AddressRulings rulings,
        JournalRegister journals,
        List<Indicator> indicators)
        implements Serializable {
    public Criteria {
        countedTypes = Set.copyOf(countedTypes);
        indicators = List.copyOf(indicators);
    }

    /** Every breakdown that an indicator asks for. */
    Set<Breakdown> breakdowns() {
        return indicators.stream().flatMap(i -> i.breakdowns().stream()).collect(Collectors.toSet());
    }

    /** What the lists hold that a person should mend. */
    public List<String> warnings(final Counts counts) {
        return rulings.unmet(counts.rulingsMet()).stream()
                .map(AddressRuling::unmetWarning)
                .toList();
    }

    boolean isInPeriod(final int year) {
        return firstYear <= year && year <= lastYear;
    }
}
