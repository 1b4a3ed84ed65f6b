package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command of the guide does what its page says, where a reader would type it. */
final class GuideTest {
    private static final Pattern CHOSEN_TESTS = Pattern.compile("-Dtest='?([\\w*,]+)");

    @TempDir
    private static Path folder;

    private static GuideShell shell;

    @BeforeAll
    static void openAShell() throws IOException, InterruptedException {
        shell = GuideShell.open(folder);
    }

    @AfterAll
    static void closeIt() {
        shell.close();
    }

    static List<GuidePage> pages() throws IOException {
        return GuidePage.all().stream()
                .filter(page -> page.has("sh") && !page.has("java"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCommandsDoWhatThePageSays(final GuidePage page) throws IOException, InterruptedException {
        execute(page, shell);
    }

    @Test
    void theFormatOfTheRecipeIsFoundAndRead(@TempDir final Path other) throws IOException, InterruptedException {
        final GuidePage recipe = GuidePage.read(Path.of("docs", "guide", "add-a-format.md"));
        final Path classes = Files.createDirectories(other.resolve("classes"));
        compile(recipe.first("java"), other.resolve("LocalRegisterFormat.java"), classes);
        try (GuideShell builder =
                GuideShell.open(other, classes, GuideShell.home(other).resolve("src/main/resources"))) {
            execute(recipe, builder);
            assertThat(builder.run("cat src/test/resources/read/local-register/two-works.csv"))
                    .isEqualTo(recipe.first("csv"));
        }
    }

    private static void compile(final String source, final Path file, final Path classes) throws IOException {
        Files.writeString(file, source);
        final int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        GuideShell.classPath(),
                        file.toString());
        assertThat(code).isZero();
    }

    private static void execute(final GuidePage page, final GuideShell shell) throws IOException, InterruptedException {
        shell.tidy();
        String printed = "";
        for (final GuidePage.Block block : page.blocks()) {
            switch (block.language()) {
                case "sh" -> printed = shell.run(block.text());
                case "text" -> assertThat(printed.lines()).containsAll(shown(block));
                default -> {}
            }
        }
    }

    @Test
    void everyPageIsInTheGuidesList() throws IOException {
        final String readme = Files.readString(Path.of("README.md"));
        assertThat(GuidePage.all())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(readme).contains("(docs/guide/" + page));
    }

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            final List<String> tests = sources.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(namedTests())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(tests).anyMatch(test -> test.matches(name.replace("*", ".*"))));
        }
    }

    private static List<String> namedTests() throws IOException {
        final String pages = GuidePage.all().stream()
                .flatMap(page -> page.blocks().stream())
                .map(GuidePage.Block::text)
                .collect(Collectors.joining("\n"));
        return CHOSEN_TESTS
                .matcher(pages)
                .results()
                .flatMap(m -> Stream.of(m.group(1).split(",", -1)))
                .toList();
    }

    /** The lines that a page shows of what is printed; {@code …} stands for those it leaves out. */
    private static List<String> shown(final GuidePage.Block block) {
        return block.text().lines().filter(line -> !line.equals("…")).toList();
    }
}
