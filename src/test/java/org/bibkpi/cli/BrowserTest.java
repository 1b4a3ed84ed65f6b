package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the sample and of the hostile run as Chromium shows them: on a desk, on a telephone and on paper. Pictures of
 * what it showed stay in {@code target/pages}.
 */
final class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pages");
    private static final Path AXE = Path.of("target", "accessibility", "node_modules", "axe-core", "axe.min.js");

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;

    /** An A4 page between its margins, at 96 dots an inch. */
    private static final int PAPER = 680;

    private static final String CHARTS =
            "[...document.querySelectorAll('figure svg')].map(s => s.getBoundingClientRect())"
                    + ".filter(b => b.width > 200 && b.height > 100).length";
    private static final String TOO_WIDE = "[document.documentElement, ...document.querySelectorAll('%s')]"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.outerHTML.slice(0, 100))";
    private static final String VIOLATIONS =
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(found => "
                    + "found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')))";

    @TempDir
    private static Path folder;

    private static List<Browser> browser = List.of();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Browser.find().isPresent(), "Chromium is not installed: no chromium on the PATH");
        browser = List.of(Browser.start(Browser.find().orElseThrow(), folder));
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void end() throws IOException {
        for (final Browser started : browser) {
            started.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sample,  report.html,    5, 1280",
        "sample,  report_en.html, 5, 390",
        "hostile, report.html,    3, 390",
        "hostile, report_en.html, 3, 1280"
    })
    void showsItsChartsWithoutAnErrorOrARequest(final String run, final String page, final int charts, final int width)
            throws IOException {
        final Browser shown = open(run, page, width, "screen");

        assertThat(shown.told("Runtime.consoleAPICalled")).isEmpty();
        assertThat(shown.told("Runtime.exceptionThrown")).isEmpty();
        assertThat(shown.told("Log.entryAdded")).isEmpty();
        assertThat(shown.told("Network.requestWillBeSent"))
                .extracting(request -> request.path("request").path("url").asText())
                .containsExactly(file(run, page).toUri().toString());
        assertThat(shown.evaluate(CHARTS).asInt()).isEqualTo(charts);
        assertThat(shown.evaluate(TOO_WIDE.replace("%s", "main, figure"))).isEmpty();
        Files.write(PICTURES.resolve(run + "-" + page.replace(".html", "-" + width + ".png")), shown.picture());
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, TELEPHONE})
    void everybodyCanReadIt(final int width) throws IOException {
        assumeTrue(Files.exists(AXE), "axe-core is not installed; .ci/install gets it from npm");
        for (final String page : List.of("report.html", "report_en.html")) {
            for (final String run : List.of("sample", "hostile")) {
                final Browser shown = open(run, page, width, "screen");
                shown.evaluate(Files.readString(AXE));
                assertThat(shown.evaluate(VIOLATIONS)).as(run + " " + page).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report_en.html"})
    void nothingIsCutOffOnPaper(final String page) throws IOException {
        final Browser shown = open("sample", page, PAPER, "print");

        assertThat(shown.evaluate(TOO_WIDE.replace("%s", ".scroll, figure, main")))
                .isEmpty();
        Files.write(PICTURES.resolve(page.replace(".html", "-paper.png")), shown.picture());
        Files.write(PICTURES.resolve(page.replace(".html", ".pdf")), shown.print());
    }

    private static Browser open(final String run, final String page, final int width, final String medium)
            throws IOException {
        final Browser shown = browser.get(0);
        shown.show(width, 900, medium);
        shown.open(file(run, page));
        return shown;
    }

    private static Path file(final String run, final String page) {
        final Path reports = run.equals("sample")
                ? Path.of("sample-data", "expected")
                : HostileRun.once().reports();
        return reports.resolve(page).toAbsolutePath();
    }
}
