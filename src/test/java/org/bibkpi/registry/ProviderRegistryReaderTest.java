package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProviderRegistryReaderTest {
    private static final String SMALL = """
            registry: small
            title: One hospital
            region: "10"
            region-providers: [RB]
            same-words: {}
            words-to-look-up: []
            providers:
              - id: RB
                name: Region Blekinge
                english: Region Blekinge
                kind: region
                owner: region
                names: [Region Blekinge]
              - id: BLS
                name: Blekingesjukhuset
                english: Blekinge Hospital
                kind: hospital
                owner: region
                parent: RB
                names: [Blekingesjukhuset]
            look-alikes:
              - { id: X_BTH, name: Blekinge tekniska högskola, note: University., names: [Blekinge Institute of Technology] }
            """;

    private final Path folder;

    ProviderRegistryReaderTest(@TempDir final Path folder) {
        this.folder = folder;
    }

    static List<String> builtIn() {
        return ProviderRegistryReader.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void readsEveryRegistryOfTheProject(final String name) {
        final ProviderRegistry registry = ProviderRegistryReader.read(name, folder, none -> List.of());
        assertThat(registry.id()).isEqualTo(name);
        assertThat(new ProviderRegistryAudit(registry).faults()).isEmpty();
    }

    @Test
    void readsARegistryBesideTheJob() throws IOException {
        final ProviderRegistry registry = read(SMALL);
        assertThat(registry.home().name()).isEqualTo("Region Blekinge");
        assertThat(registry.find("BLS").flatMap(Provider::parent)).contains("RB");
    }

    @Test
    void knowsEveryRegionOfSweden() {
        final SwedishRegions regions = ProviderRegistryReader.regions();
        assertThat(regions.regions()).hasSize(21).extracting(Region::code).doesNotHaveDuplicates();
        assertThat(regions.healthcareRegions()).hasSize(6);
        assertThat(regions.regions().stream().map(Region::healthcareRegion).collect(Collectors.toSet()))
                .isEqualTo(regions.healthcareRegions().stream()
                        .map(HealthcareRegion::code)
                        .collect(Collectors.toSet()));
        assertThat(regions.regions().stream()
                        .filter(region -> !region.universityHospitals().isEmpty()))
                .hasSize(7);
    }

    @Test
    void saysAtWhichLineAKeyIsMisspelt() {
        refuses(SMALL.replace("parent: RB", "parnet: RB"), "small.yaml:19", "'parnet'", "parent");
    }

    @Test
    void saysWhichKeyIsMissing() {
        refuses(SMALL.replace("    english: Blekinge Hospital\n", ""), "small.yaml:", "The key 'english' is missing");
    }

    @Test
    void refusesAWrongCheckDigitOfAnIdentifier() {
        refuses(SMALL.replace("    parent: RB\n", "    parent: RB\n    ror: 00m8d6785\n"), "check digits", "00m8d6785");
    }

    @Test
    void refusesAnUnknownParent() {
        refuses(SMALL.replace("parent: RB", "parent: RX"), "small.yaml:14: ", "BLS", "'RX'");
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        refuses(
                SMALL.replace("parent: RB", "parent: RX").replace("providers: [RB]", "providers: [RB, RY]"),
                "small.yaml:14: ",
                "'RX'",
                "\nsmall.yaml:4: region-providers",
                "'RY'");
    }

    @Test
    void refusesParentsInACircle() {
        refuses(
                SMALL.replace(
                        "owner: region\n    names: [Region", "owner: region\n    parent: BLS\n    names: [Region"),
                "circle");
    }

    @Test
    void refusesAnIdGivenTwice() {
        refuses(SMALL.replace("id: BLS", "id: RB").replace("    parent: RB\n", ""), "small.yaml:14: ", "'RB'", "twice");
    }

    @Test
    void refusesAnUnknownRuleOrOwner() {
        refuses(SMALL.replace("kind: hospital", "kind: hospital\n    rule: no-such-rule"), "no-such-rule");
        refuses(SMALL.replace("kind: hospital\n    owner: region", "kind: hospital\n    owner: king"), "king");
    }

    @Test
    void refusesAnUnknownRegion() {
        refuses(SMALL.replace("\"10\"", "\"02\""), "'02'");
    }

    @Test
    void refusesTextThatIsNoYaml() {
        refuses("registry: \"open", "YAML");
    }

    @Test
    void namesTheBuiltInRegistriesWhenThereIsNone() {
        assertThatThrownBy(() -> ProviderRegistryReader.read("atlantis", folder, none -> List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'atlantis'")
                .hasMessageContaining("ostergotland");
    }

    private ProviderRegistry read(final String yaml) throws IOException {
        Files.writeString(folder.resolve("small.yaml"), yaml);
        return ProviderRegistryReader.read("small.yaml", folder, none -> List.of());
    }

    private void refuses(final String yaml, final String... parts) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(InputException.class).hasMessageContainingAll(parts);
    }
}
