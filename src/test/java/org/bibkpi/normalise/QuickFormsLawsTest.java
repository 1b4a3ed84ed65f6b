package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Issn;
import org.bibkpi.model.OpenAlexId;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.Pmid;
import org.bibkpi.model.ScopusEid;
import org.bibkpi.model.WosUt;
import org.junit.jupiter.api.Test;

/** What is read without a search because it is written as usual is what the search would find. */
class QuickFormsLawsTest {
    private static final int SAMPLES = 8_000;
    private static final List<String> PIECES = List.of(
            "10.",
            "10.1234/abc",
            "10.1234.5/",
            "10.123456789/X",
            "12345",
            "/",
            "/full",
            "/pdf",
            ".pdf",
            "abc",
            "ABC",
            "e",
            "(",
            ")",
            ".",
            ":",
            "://",
            "-",
            " ",
            "\n",
            "?",
            "#",
            "%2F",
            "&",
            ";",
            "<",
            ">",
            "https://doi.org/",
            "http://dx.doi.org/",
            "doi.org/",
            "0028-3878",
            "0028-3879",
            "1526-632X",
            "0000-0002-1825-0097",
            "0000-0002-1694-233X",
            "0000-0002-1825-0098",
            "https://orcid.org/",
            "https://pubmed.ncbi.nlm.nih.gov/",
            "0",
            "25899155",
            "WOS:",
            "000268000000001",
            "ISI:",
            "2-s2.0-",
            "85080000001",
            "https://openalex.org/",
            "W",
            "w",
            "2741809807",
            "2015",
            "1499",
            "06",
            "Ã",
            "Â",
            "¶",
            "å",
            "ö",
            "o\u0308",
            "Š",
            "€",
            "–",
            "\u2019",
            "\u2026",
            "α",
            "\u00AD",
            "\u00A0",
            "\u0085",
            "\u200B",
            "\u2028",
            "\uFB01");

    @Test
    void findsWhatTheSearchFinds() {
        assertThat(samples()).allSatisfy(text -> {
            same(text, DoiNormaliser::findAll, DoiNormaliser::search);
            same(text, IssnNormaliser::findAll, IssnNormaliser::search);
            same(text, OrcidNormaliser::findAll, OrcidNormaliser::search);
            same(text, PmidNormaliser::find, PmidNormaliser::search);
            same(text, UtNormaliser::find, UtNormaliser::search);
            same(text, EidNormaliser::find, EidNormaliser::search);
            same(text, OpenAlexIdNormaliser::find, OpenAlexIdNormaliser::search);
            same(text, YearNormaliser::find, YearNormaliser::search);
        });
    }

    @Test
    void leavesAloneOnlyWhatRepairWouldNotChange() {
        assertThat(samples().filter(text -> !TextRepair.needsRepair(text)))
                .hasSizeGreaterThan(SAMPLES / 10)
                .allSatisfy(text -> assertThat(TextRepair.once(text)).isEqualTo(text));
    }

    @Test
    void acceptsAsIdentifierExactlyWhatItsFormSays() {
        assertThat(samples()).allSatisfy(text -> {
            assertThat(accepts(Doi::new, text))
                    .isEqualTo(text.matches("10\\.\\d{4,9}(\\.\\d+)*/\\S+") && text.equals(AsciiCase.lower(text)));
            assertThat(Issn.isForm(text)).isEqualTo(text.matches("\\d{4}-\\d{3}[\\dX]"));
            assertThat(Orcid.isForm(text)).isEqualTo(text.matches("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]"));
            assertThat(Pmid.isForm(text)).isEqualTo(text.matches("[1-9]\\d{0,8}"));
            assertThat(ScopusEid.isForm(text)).isEqualTo(text.matches("2-s2\\.0-\\d{5,12}"));
            assertThat(OpenAlexId.isForm(text)).isEqualTo(text.matches("W\\d{2,12}"));
            assertThat(accepts(WosUt::new, text)).isEqualTo(text.matches("[A-Z]{2,12}:[A-Z0-9]{4,40}"));
        });
    }

    @Test
    void knowsEveryWordThatMakesANameThatOfAGroup() {
        assertThat(Stream.of("Study", "TASK force", "collaborators", "Team", "Organisation", "board"))
                .allSatisfy(word -> assertThat(PersonNameNormaliser.find("Eva Dahl " + word))
                        .hasValueSatisfying(name -> assertThat(name.family()).isEqualTo("Eva Dahl " + word)));
    }

    private static <T> void same(final String text, final Function<String, T> quick, final Function<String, T> search) {
        assertThat(quick.apply(text)).as(text).isEqualTo(search.apply(text));
    }

    private static boolean accepts(final Function<String, Object> made, final String text) {
        try {
            return made.apply(text) != null;
        } catch (final IllegalArgumentException refused) {
            return false;
        }
    }

    private static Stream<String> samples() {
        final Random random = new Random(20_240_229);
        return Stream.concat(PIECES.stream(), IntStream.range(0, SAMPLES).mapToObj(i -> sample(random)));
    }

    private static String sample(final Random random) {
        return random.ints(1 + random.nextInt(4), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }
}
