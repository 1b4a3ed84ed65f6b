package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RegistryDocumentationTest {
    private final List<String> lines;

    RegistryDocumentationTest() throws IOException {
        this.lines = Files.readAllLines(Path.of("docs", "registry.md"));
    }

    @Test
    void everyRuleIsDocumentedWithItsMeaningAndMeasurement() {
        assertThat(lines)
                .containsAll(Arrays.stream(TagRule.values())
                        .map(RegistryDocumentationTest::row)
                        .toList());
    }

    @Test
    void everyBuiltInRegistryIsDocumented() {
        assertThat(ProviderRegistryReader.builtIn())
                .allSatisfy(name -> assertThat(lines).anyMatch(line -> line.startsWith("| `" + name + ".yaml` |")));
    }

    private static String row(final TagRule rule) {
        return "| `" + rule.id() + "` | " + rule.tier() + " | " + rule.right() + " of " + rule.met() + " | "
                + rule.meaning() + " |";
    }
}
