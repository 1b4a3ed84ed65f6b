package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bibkpi.audit.InventedWorks.PUBMED;
import static org.bibkpi.audit.InventedWorks.SCOPUS;
import static org.bibkpi.audit.InventedWorks.WOS;

import java.util.List;
import java.util.Map;
import org.bibkpi.deduplicate.RecordKey;
import org.bibkpi.deduplicate.Works;
import org.bibkpi.measure.Outcome;
import org.junit.jupiter.api.Test;

/** Two publications that may be one work, as a person is asked about them. */
final class DuplicateReviewTest {
    private final Works works = InventedWorks.works();
    private final DuplicateReview review = new DuplicateReview(works);

    private void see(final Outcome first, final Outcome second) {
        final DoubtedRecords doubted = new DoubtedRecords(works);
        doubted.see(InventedWorks.assessment("pmid:7", second, Map.of(), PUBMED));
        doubted.see(InventedWorks.assessment("doi:10.5555/a", first, Map.of(), SCOPUS, WOS));
        review.add(doubted.found());
    }

    @Test
    void aPairOfPublicationsIsAskedAboutOnce() {
        see(Outcome.COUNTED, Outcome.NOT_FUNDED);
        assertThat(review.rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsExactly(
                                RecordKey.of(SCOPUS),
                                "pmid:7",
                                "1",
                                "like-title-and-authors",
                                "doi:10.5555/a",
                                "pmid:7",
                                "Scopus",
                                "PubMed",
                                SCOPUS.title(),
                                PUBMED.title(),
                                "2020",
                                "2021",
                                "Journal",
                                "Another journal",
                                "12(3):101-109",
                                "8",
                                "10.5555/a",
                                "",
                                "",
                                "",
                                "",
                                ""));
        assertThat(review.decisive()).isOne();
    }

    @Test
    void howManyOfTheTwoAreCountedIsTold() {
        see(Outcome.COUNTED, Outcome.COUNTED);
        assertThat(review.rows()).extracting(row -> row.get(2)).containsExactly("2");
        see(Outcome.NO_YEAR, Outcome.OUT_OF_PERIOD);
        assertThat(review.rows()).extracting(row -> row.get(2)).containsExactly("0");
        assertThat(review.decisive()).isZero();
    }

    @Test
    void aPairOfWhichOnePublicationWasNotSeenIsNotAskedAbout() {
        final DoubtedRecords doubted = new DoubtedRecords(works);
        doubted.see(InventedWorks.assessment("pmid:7", Outcome.COUNTED, Map.of(), PUBMED));
        review.add(doubted.found());
        assertThat(review.rows()).isEmpty();
        assertThat(doubted.found()).extracting(DoubtedRecord::key).isEqualTo(List.of("pmid:7"));
    }
}
