package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.bibkpi.registry.ProviderRegistryReader;
import org.junit.jupiter.api.Test;

final class TagTableTest {
    private final TagTable table =
            new TagTable(new AffiliationTagger(ProviderRegistryReader.builtIn("stockholm"), TagPolicy.standard())::tag);

    @Test
    void writesEveryProviderRuleAndMatchedTextOfAHit() {
        assertThat(table.row("7", "Sachs' Children's Hospital, Södersjukhuset, Region Stockholm"))
                .containsExactly(
                        "7",
                        "Sachs' Children's Hospital, Södersjukhuset, Region Stockholm",
                        "hit",
                        "SACHS|SOS|RS",
                        "provider-name|region-only",
                        "A",
                        "Sachs' Children's Hospital|Södersjukhuset|Region Stockholm");
    }

    @Test
    void writesWhatAPersonShouldLookAt() {
        assertThat(table.row("8", "Sophiahemmet"))
                .containsExactly("8", "Sophiahemmet", "review", "SOPHIA", "private-provider", "C", "Sophiahemmet");
    }

    @Test
    void leavesTheEvidenceOfANoEmpty() {
        assertThat(table.row("9", "Karolinska Institutet"))
                .containsExactly("9", "Karolinska Institutet", "no", "", "", "", "");
        assertThat(table.row("10", "")).containsExactly("10", "", "no", "", "", "", "");
    }
}
