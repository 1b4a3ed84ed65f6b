package org.bibkpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each fault in {@code docs/reliability.md} names the test that holds it, and that test is there. */
final class ReliabilityPageTest {
    private static final Path PAGE = Path.of("docs", "reliability.md");

    /** A test's file, with the methods named behind it. */
    private static final Pattern TEST = Pattern.compile("]\\((\\.\\./src/test/java/[^)]+)\\)([^\\[]*)");

    private static final Pattern METHOD = Pattern.compile("`(\\w+)`");

    @Test
    void everyRowNamesATestThatIsThere() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(15).allSatisfy(row -> {
            final Matcher test = TEST.matcher(row.substring(row.lastIndexOf(" | ")));
            assertThat(test.find()).isTrue();
            do {
                assertIsThere(PAGE.resolveSibling(test.group(1)), test.group(2));
            } while (test.find());
        });
    }

    private static void assertIsThere(final Path file, final String methods) throws IOException {
        final String source = Files.readString(file);
        assertThat(METHOD.matcher(methods).results().map(m -> m.group(1)))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(source).contains("void " + method + "("));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }
}
