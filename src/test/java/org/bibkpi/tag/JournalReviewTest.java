package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bibkpi.model.Issn;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalClass;
import org.bibkpi.registry.JournalRegister;
import org.bibkpi.registry.ListedJournal;
import org.junit.jupiter.api.Test;

final class JournalReviewTest {
    private static final Issn PRINT = new Issn("0028-0836");
    private static final Issn ONLINE = new Issn("1476-4687");
    private static final Issn OTHER = new Issn("0036-8075");
    private static final ClinicalJournals NO_LISTS = new ClinicalJournals(List.of(), List.of());

    @Test
    void putsTheJournalFirstThatMostAnswersHangOn() {
        final JournalReview review = of("A", false, PRINT)
                .plus(of("A", false, PRINT))
                .plus(of("A", false, PRINT))
                .plus(of("B", true, OTHER));
        assertThat(review.rows(NO_LISTS))
                .extracting(row -> row.row().subList(0, 4))
                .containsExactly(List.of("B", "0036-8075", "1", "1"), List.of("A", "0028-0836", "3", "0"));
    }

    @Test
    void bringsTheEditionsOfAJournalTogetherWhateverTheOrder() {
        final List<JournalReview> reviews = new ArrayList<>(List.of(
                of("Stroke", true, PRINT),
                of("STROKE", true, ONLINE),
                of("Stroke", true, PRINT, ONLINE),
                of("Science", true, OTHER),
                of("Stroke", true)));
        final Random random = new Random(17);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(reviews, random);
            assertThat(reviews.stream()
                            .reduce(JournalReview.none(), JournalReview::plus)
                            .rows(NO_LISTS))
                    .extracting(row -> row.row().subList(0, 3))
                    .containsExactly(
                            List.of("Stroke", "0028-0836|1476-4687", "3"),
                            List.of("Science", "0036-8075", "1"),
                            List.of("Stroke", "", "1"));
        }
    }

    @Test
    void aWrongIssnJoinsNoTwoJournals() {
        final JournalReview review =
                of("A", true, PRINT).plus(of("B", true, OTHER)).plus(of("B", true, OTHER, PRINT));
        assertThat(review.rows(NO_LISTS))
                .extracting(row -> row.row().subList(0, 3))
                .containsExactly(List.of("B", "0028-0836|0036-8075", "2"), List.of("A", "0028-0836", "1"));
    }

    @Test
    void showsTheListedJournalsOfTheNearestTitles() {
        final ClinicalJournals lists = ClinicalJournals.of(new JournalRegister(
                "own",
                List.of(
                        listed("Scandinavian Journal of Trauma, Resuscitation and Emergency Medicine"),
                        listed("Scandinavian Journal of Rheumatology"),
                        listed("Nature"))));
        assertThat(of("Scand J Trauma Resusc", true, PRINT).rows(lists).get(0).nearest())
                .containsExactly(
                        "Scandinavian Journal of Trauma, Resuscitation and Emergency Medicine 0036-8075 (own: yes)");
        assertThat(of("Nature", true, PRINT).rows(lists).get(0).nearest())
                .containsExactly("Nature 0036-8075 (own: yes)");
        assertThat(of("Acta Something", true, PRINT).rows(lists).get(0).nearest())
                .isEmpty();
    }

    private static ListedJournal listed(final String title) {
        return new ListedJournal(title, List.of(OTHER), JournalClass.YES, "", 0, 9999);
    }

    private static JournalReview of(final String title, final boolean open, final Issn... issns) {
        return JournalReview.of(
                new JournalCase(title, List.of(issns), open, "journal not on the list", List.of()),
                Set.of("clinical_journal_share"),
                "doi:10.5555/1",
                2020);
    }
}
