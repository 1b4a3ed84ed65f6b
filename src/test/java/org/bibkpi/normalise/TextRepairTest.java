package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRepairTest {
    private static void assertRepaired(final String before, final String after) {
        assertThat(TextRepair.repair(before)).isEqualTo(after);
    }

    @Test
    void undoesMojibake() {
        assertRepaired("S\u00C3\u00B6dersjukhuset", "Södersjukhuset");
        assertRepaired("S\u00C3\u0192\u00C2\u00B6dersjukhuset", "Södersjukhuset");
        assertRepaired("\u00C3\u2026ker\u00C3\u00B6", "Åkerö");
        assertRepaired("patients\u00E2\u20AC\u2122 own", "patients\u2019 own");
        assertRepaired("\u00C2\u00A9 2020", "© 2020");
        assertRepaired("Ko\u00C5\u00A1ice", "Košice");
    }

    @Test
    void undoesMojibakeOfEveryLength() {
        assertRepaired("\u00C2\u00B5g", "µg");
        assertRepaired("\u00DF\u00BF", "\u07FF");
        assertRepaired("\u00E0\u00A4\u2022", "\u0915");
        assertRepaired("\u00EF\u00AC\u0081nding", "\uFB01nding");
        assertRepaired("\u00F0\u0178\u02DC\u20AC", "\uD83D\uDE00");
        assertRepaired("\u00F4\u008F\u00BF\u00BD", "\uDBFF\uDFFD");
    }

    @Test
    void leavesLettersThatOnlyLookLikeMojibake() {
        assertRepaired("»CAFÉ» och \u201DÅ\u201D", "»CAFÉ» och \u201DÅ\u201D");
        assertRepaired("SÃO PAULO", "SÃO PAULO");
        assertRepaired("Ångström", "Ångström");
        assertRepaired("\u00F5\u00BF\u00BF\u00BF", "\u00F5\u00BF\u00BF\u00BF");
        assertRepaired("Å\u2200ä", "Å\u2200ä");
    }

    @Test
    void resolvesEntitiesHoweverOftenTheyWereEscaped() {
        assertRepaired("Health &amp; Care", "Health & Care");
        assertRepaired("Health &amp;amp; Care", "Health & Care");
        assertRepaired("S&#246;dersjukhuset &#xE4;r &ouml;", "Södersjukhuset är ö");
        assertRepaired("AT&T; R&D", "AT&T; R&D");
    }

    @Test
    void takesMarkupOutAndLeavesComparisons() {
        assertRepaired("CO<sub>2</sub> in <i>Homo</i><br/>sapiens", "CO2 in Homo sapiens");
        assertRepaired("<mml:math xmlns:mml=\"x\"><mml:mi>β</mml:mi></mml:math>-cells", "β-cells");
        assertRepaired("&lt;p&gt;Text&lt;/p&gt;", "Text");
        assertRepaired("p < 0.05 and b > 3", "p < 0.05 and b > 3");
    }

    @Test
    void composesAccents() {
        assertRepaired("So\u0308dersjukhuset", "Södersjukhuset");
    }

    @Test
    void joinsWordsAtSoftHyphens() {
        assertRepaired("sjuk\u00ADhuset", "sjukhuset");
        assertRepaired("sjuk-\u00AD\n huset", "sjukhuset");
        assertRepaired("Danderyds\u00AD sjukhus", "Danderydssjukhus");
    }

    @Test
    void makesBlanksPlainAndTakesInvisibleSignsOut() {
        assertRepaired(
                " Karolinska\u00A0University\u2028Hospital\u200B,\t\r\nSolna\uFEFF ",
                "Karolinska University Hospital, Solna");
    }

    @Test
    void keepsWhatIsLostVisible() {
        assertRepaired("S\uFFFDdersjukhuset", "S\uFFFDdersjukhuset");
    }
}
