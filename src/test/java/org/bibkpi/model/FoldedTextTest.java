package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Södersjukhuset, Åkerö | sodersjukhuset akero",
                "So\u0308der | soder",
                "Søren Æbeltoft Weiß Łódź | soren aebeltoft weiss lodz",
                "β-cells | beta cells",
                "Alzheimer's disease | alzheimers disease",
                "Alzheimer\u2019s disease | alzheimers disease",
                "the boys' room | the boys room",
                "'t Hooft | t hooft",
                "5' end | 5 end",
                "5'x and x'5 | 5 x and x 5",
                "all the boys' | all the boys",
                "o\u0308vre all the boys' | ovre all the boys",
                "@AZ[`az{ | az az",
                "@AZ[`az{ \u00E5 | az az a",
                "Health & Care | health and care",
                "R&D | r and d",
                "A&amp;E | a and e",
                "&c | and c",
                "pain&nbsp;relief | pain relief",
                "CO<sub>2</sub> | co2",
                "p < 0.05 | p 0 05",
                "  Two   blanks -- here.  | two blanks here",
                "漢字 text | 漢字 text",
                "... | \"\""
            })
    void foldsTextToItsWords(final String text, final String words) {
        assertThat(FoldedText.words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"long term outcome, longtermoutcome", "one, one"})
    void takesTheBlanksOut(final String words, final String letters) {
        assertThat(FoldedText.compact(words)).isEqualTo(letters);
    }
}
