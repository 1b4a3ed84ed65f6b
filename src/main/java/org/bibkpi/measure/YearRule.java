package org.bibkpi.measure;

import java.util.Comparator;
import java.util.Optional;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Source;

/**
 * The one year a publication is counted in: the year of its issue, from Web of Science before PubMed before Scopus, else
 * the earliest year online; or the other way round, if the job wants it so. The curated sources come first, as they give the
 * year printed on the issue.
 */
final class YearRule {
    private static final Comparator<Chosen> BEST_FIRST = Comparator.comparingInt(YearRule::issueRank)
            .thenComparingInt(c -> c.year().year())
            .thenComparing(Chosen::source);

    private YearRule() {}

    /**
     * A source's year.
     *
     * @param source the database that gives it
     * @param year with its basis
     */
    record Chosen(Source source, DatedYear year) {}

    /** The year and which source gave it; empty if no source gives any. */
    static Optional<Chosen> choose(final Publication publication, final YearBasis wanted) {
        return publication.sources().stream()
                .flatMap(record -> record.years().stream().map(year -> new Chosen(record.source(), year)))
                .min(Comparator.comparing((Chosen c) -> !wanted.prefers(c.year().basis()))
                        .thenComparing(BEST_FIRST));
    }

    /** Among issue years the source decides; among online years the earliest does. */
    private static int issueRank(final Chosen chosen) {
        return chosen.year().basis() == DatedYear.Basis.ISSUE ? SourceRank.of(chosen.source()) : 0;
    }
}
