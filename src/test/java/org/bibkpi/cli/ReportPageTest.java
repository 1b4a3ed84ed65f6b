package org.bibkpi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over hostile input: one file each, in its language, with nothing that runs or is fetched. */
final class ReportPageTest {
    private static final Pattern FETCHED = Pattern.compile(
            "<(script|img|iframe|object|embed|link|base)\\b|\\b(src|onerror|onload)=|url\\((?!#)|@import");

    private static String page(final String name) throws IOException {
        return Files.readString(HostileRun.once().reports().resolve(name));
    }

    @ParameterizedTest
    @CsvSource({"report.html, sv", "report_en.html, en"})
    void namesItsLanguage(final String name, final String language) throws IOException {
        assertThat(page(name)).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report_en.html"})
    void runsAndFetchesNothing(final String name) throws IOException {
        final String tags = page(name).replaceAll(">[^<]*", ">");
        assertThat(FETCHED.matcher(tags).results().map(found -> found.group())).isEmpty();
    }

    @Test
    void foreignTextStaysText() throws IOException {
        assertThat(page("report.html"))
                .contains("&lt;script&gt;alert(&#x27;rubrik&#x27;)&lt;/script&gt; Å &amp; Ö")
                .contains("=Andel &lt;b&gt;med&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "report_en.html"})
    void everyFigureHasAChartInWordsAndNumbersToo(final String name) throws IOException {
        final String page = page(name);
        assertThat(page.split("role=\"img\" aria-label=\"[^\"]+\"", -1)).hasSize(4);
        assertThat(page.split("<svg ", -1)).hasSize(4);
        assertThat(page.split("<caption>", -1)).hasSizeGreaterThan(4);
        assertThat(page).doesNotContain("<th>");
    }

    @Test
    void eachLanguageWritesItsOwnDecimals() throws IOException {
        assertThat(page("report.html")).contains("-6,585\u00A0=MSEK").doesNotContain("-6.585\u00A0=MSEK");
        assertThat(page("report_en.html")).contains("-6.585\u00A0=MSEK").doesNotContain("-6,585\u00A0=MSEK");
    }
}
