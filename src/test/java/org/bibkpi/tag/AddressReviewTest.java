package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;

final class AddressReviewTest {
    private static final String WEAK = "Sophiahemmet, Stockholm";
    private static final String FUZZY = "Radiumhemett, Stockholm";

    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard());

    @Test
    void putsTheAddressFirstThatMostPublicationsHangOn() {
        final AddressReview review = AddressReview.of(List.of(WEAK, WEAK, "Danderyds sjukhus"), tagger::tag)
                .plus(AddressReview.of(List.of(WEAK, "Lund University"), tagger::tag))
                .plus(AddressReview.of(List.of(FUZZY), tagger::tag))
                .plus(AddressReview.of(List.of(FUZZY), tagger::tag));
        assertThat(review.rows(tagger::tag))
                .extracting(ReviewedAddress::address, ReviewedAddress::tally)
                .containsExactly(tuple(FUZZY, new AddressTally(2, 2, 2)), tuple(WEAK, new AddressTally(3, 2, 1)));
    }

    @Test
    void suggestsTheProviderThatAMisspeltNameMeans() {
        final ReviewedAddress first =
                AddressReview.of(List.of(FUZZY), tagger::tag).rows(tagger::tag).get(0);
        assertThat(first.suggestion()).isEqualTo("RADIUM");
        assertThat(first.row()).hasSameSizeAs(ReviewedAddress.HEADER).contains("fuzzy-name", "Radiumhemett");
    }

    @Test
    void asksNothingAboutHitsAndPlainNos() {
        assertThat(AddressReview.of(List.of("Danderyds sjukhus", "Lund University"), tagger::tag)
                        .rows(tagger::tag))
                .isEmpty();
    }

    @Test
    void addsUpInAnyOrder() {
        final AddressReview one = AddressReview.of(List.of(WEAK), tagger::tag);
        final AddressReview two = AddressReview.of(List.of(FUZZY, WEAK), tagger::tag);
        assertThat(one.plus(two).rows(tagger::tag)).isEqualTo(two.plus(one).rows(tagger::tag));
        assertThat(AddressReview.none().plus(one).rows(tagger::tag)).isEqualTo(one.rows(tagger::tag));
    }
}
