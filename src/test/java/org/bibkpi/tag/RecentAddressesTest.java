package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;

final class RecentAddressesTest {
    private final AffiliationTagger tagger =
            new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard());

    @Test
    void saysTheSameAsTheTaggerHoweverFewPlacesThereAre() {
        final RecentAddresses recent = new RecentAddresses(tagger, 2);
        final List<String> addresses = List.of("Danderyds sjukhus", "Lund University", "Sophiahemmet", "Ersta Hosp");
        for (int round = 0; round < 3; round++) {
            for (final String address : addresses) {
                assertThat(recent.tag(address)).isEqualTo(tagger.tag(address));
            }
        }
    }

    @Test
    void tagsAnAddressThatComesAgainOnlyOnce() {
        final RecentAddresses recent = new RecentAddresses(tagger, 16);
        final AddressVerdict first = recent.tag("Danderyds sjukhus");
        assertThat(recent.tag(new String("Danderyds sjukhus".toCharArray()))).isSameAs(first);
    }
}
