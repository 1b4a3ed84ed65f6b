package org.bibkpi.measure;

import java.util.HashSet;
import java.util.Set;
import org.bibkpi.model.Publication;
import org.bibkpi.tag.AddressReview;
import org.bibkpi.tag.AuthorReview;
import org.bibkpi.tag.JournalReview;

/** Counts in the making: the publications of one part of the work, one after the other on one sheet. */
public final class CountSheet {
    private final Assessor assessor;
    private final TallySheet tallies = new TallySheet();
    private final Sums<Funnel.Cell, Funnel.Count> funnel = new Sums<>(Funnel.Count::plus);
    private final AddressReview.Sheet review = new AddressReview.Sheet();
    private final AuthorReview.Sheet authors = new AuthorReview.Sheet();
    private final JournalReview.Sheet journals = new JournalReview.Sheet();
    private Coverage coverage = Coverage.NONE;
    private final Set<String> rulingsMet = new HashSet<>();

    /** An empty sheet for the publications that this assessor is to assess. */
    public CountSheet(final Assessor assessor) {
        this.assessor = assessor;
    }

    /** Assesses a publication and counts it. */
    public Assessment assess(final Publication publication) {
        return add(assessor.assess(publication));
    }

    /** Counts a publication that this sheet's assessor assessed. */
    Assessment add(final Assessor.Assessed assessed) {
        authors.add(assessed.authors());
        count(assessed.assessment());
        return assessed.assessment();
    }

    private void count(final Assessment assessment) {
        coverage = coverage.plus(Coverage.of(assessment));
        Funnel.add(assessment, funnel);
        rulingsMet.addAll(assessor.rulingsMet(assessment.publication()));
        if (assessment.outcome().reached(Outcome.FUNDING_UNDECIDED)) {
            tallies.add(assessment, assessor.figures());
        }
        if (assessment.outcome() == Outcome.COUNTED) {
            review.add(assessor.review(assessment.publication()));
            assessor.journals(assessment).ifPresent(journals::add);
        }
    }

    /** All that was counted. */
    public Counts counts() {
        return new Counts(
                tallies.tallies(),
                new Funnel(funnel.result()),
                review.review(),
                authors.review(),
                journals.review(),
                coverage,
                rulingsMet);
    }
}
