package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.RawAuthor;
import org.bibkpi.model.RawField;
import org.bibkpi.model.RawRecord;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNormaliserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k.bergdal@example.org",
                "Electronic address: k.bergdal@example.org.",
                "E-mail: a@example.org; b@example.org",
                "  .,  "
            })
    void whereToWriteToIsNoPlaceOfWork(final String address) {
        assertThat(addresses(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Danderyds sjukhus, k@example.org", "K@S", "Correspondence Unit, Karolinska, Solna"})
    void everythingElseStaysAsItIs(final String address) {
        assertThat(addresses(address)).containsExactly(address);
    }

    @Test
    void keepsTheAddressAsWrittenBesideItsRepair() {
        final String written = "Karolinska\u00A0Universitetssjukhuset,  Solna";
        assertThat(normalised(written).authors().get(0).affiliations())
                .containsExactly(new Affiliation(written, "Karolinska Universitetssjukhuset, Solna"));
    }

    private static List<String> addresses(final String address) {
        return normalised(address).authors().get(0).affiliations().stream()
                .map(Affiliation::text)
                .toList();
    }

    private static SourceRecord normalised(final String address) {
        return ((Normalised.Accepted) RecordNormaliser.normalise(new RawRecord(
                        new RecordId("a", 1),
                        "line 1",
                        Source.OTHER,
                        Map.of(RawField.TITLE, List.of("A title")),
                        List.of(new RawAuthor("Bergdal, Karin", List.of(), List.of(address))),
                        Map.of())))
                .record();
    }
}
