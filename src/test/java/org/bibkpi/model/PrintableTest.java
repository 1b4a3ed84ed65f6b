package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Foreign text cannot command a terminal. */
final class PrintableTest {
    @Test
    void commandsOfATerminalBecomeVisible() {
        assertThat(Printable.of("title \u001B[31mred\u0007\u009B2J")).isEqualTo("title \uFFFD[31mred\uFFFD\uFFFD2J");
    }

    @Test
    void textThatWouldRunBackwardsDoesNot() {
        assertThat(Printable.of("exe.\u202Evsc")).isEqualTo("exe.\uFFFDvsc");
    }

    @Test
    void foreignTextCannotPassForAnotherLine() {
        assertThat(Printable.onOneLine("a title\nkpi: met\tor so\r\n")).isEqualTo("a title kpi: met or so ");
    }

    @Test
    void lettersLinesAndTabsStay() {
        assertThat(Printable.of("Södersjukhuset\tå\nä\r\nö")).isEqualTo("Södersjukhuset\tå\nä\nö");
    }
}
