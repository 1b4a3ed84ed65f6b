package org.bibkpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each promise of {@code docs/reliability.md} and {@code docs/security.md} names the test that holds it; it is there. */
final class PromisesTest {
    /** A test's file, with the methods named behind it. */
    private static final Pattern TEST = Pattern.compile("]\\((\\.\\./src/test/java/[^)]+)\\)([^\\[]*)");

    private static final Pattern METHOD = Pattern.compile("`(\\w+)`");

    /** What no test can hold, said in place of one. */
    private static final Pattern WITHOUT_TEST = Pattern.compile("by construction|the build");

    @ParameterizedTest
    @ValueSource(strings = {"reliability.md", "security.md"})
    void everyRowNamesATestThatIsThere(final String name) throws IOException {
        final Path page = Path.of("docs", name);
        assertThat(rows(page)).hasSizeGreaterThan(10).allSatisfy(row -> {
            final String holder = row.substring(row.lastIndexOf(" | "));
            final Matcher test = TEST.matcher(holder);
            assertThat(test.find() || WITHOUT_TEST.matcher(holder).find()).isTrue();
            test.reset();
            while (test.find()) {
                assertIsThere(page.resolveSibling(test.group(1)), test.group(2));
            }
        });
    }

    private static void assertIsThere(final Path file, final String methods) throws IOException {
        final String source = Files.readString(file);
        assertThat(METHOD.matcher(methods).results().map(m -> m.group(1)))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(source).contains("void " + method + "("));
    }

    private static List<String> rows(final Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
    }
}
