package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.bibkpi.model.Affiliation;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HomeAddressesTest {
    private final ProviderRegistry registry = ProviderRegistryReader.builtIn("stockholm");
    private final HomeAddresses home =
            new HomeAddresses(registry, new AffiliationTagger(registry, TagPolicy.standard())::tag);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karolinska University Hospital, Stockholm, Sweden | true",
                "Danderyds sjukhus, Stockholm | true",
                "Department of Neuroscience, Karolinska Institutet, Stockholm, Sweden | true",
                "Karolinska Inst, Dept Med Huddinge, Stockholm, Sweden | true",
                "Institutionen för laboratoriemedicin, Karolinska Institutet, Huddinge | true",
                "KTH Royal Institute of Technology, Stockholm, Sweden | false",
                "Sophiahemmet University, Stockholm, Sweden | false",
                "Massachusetts General Hospital, Boston, MA, USA | false",
                "Uppsala University Hospital, Uppsala, Sweden | false",
                "Linköping University, Linköping, Sweden | false"
            })
    void aProviderAndTheUniversityWithDepartmentsThereAreHome(final String address, final boolean isHome) {
        assertThat(home.test(new Affiliation("", address))).isEqualTo(isHome);
    }
}
