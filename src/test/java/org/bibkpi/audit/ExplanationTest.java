package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.audit.AddressTrail.NameTrail;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst reads of invented publications. */
final class ExplanationTest {
    private static final RecordTrail WOS = new RecordTrail(
            "wos.txt#1",
            "Web of Science",
            "",
            "d1",
            List.of("doi:10.5555/a", "ut:WOS:0001"),
            "A title",
            List.of("2020 issue", "2019 online"),
            List.of("article"),
            "Journal",
            List.of("0028-0836", "1476-4687"),
            List.of());
    private static final RecordTrail SCOPUS = new RecordTrail(
            "scopus.csv#2",
            "Scopus",
            "same-doi",
            "d2",
            List.of("doi:10.5555/a"),
            "Another title",
            List.of("2020 issue"),
            List.of(),
            "",
            List.of(),
            List.of("no_orcid_field", "no_issn_field"));

    private static RunRecipe recipe(final Map<String, String> settings) {
        return new RunRecipe(
                "r",
                "1",
                "job",
                List.of(),
                new TreeMap<>(settings),
                new TreeMap<>(Map.of("document-types", "article, review")),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>());
    }

    private static List<String> explained(final PublicationTrail trail) {
        return Explanation.of(recipe(Map.of("years.from", "2016", "years.to", "2022")), trail);
    }

    @Test
    void tellsEverythingThatHappenedToACountedPublication() {
        final PublicationTrail trail = new PublicationTrail(
                "doi:10.5555/a",
                "counted",
                2020,
                "issue",
                "article",
                List.of(WOS, SCOPUS),
                new AnswerTrail("yes", "", List.of(new EvidenceTrail(1, 0, "author 1", "orcid", "P1", ""))),
                List.of(
                        new AddressTrail("Elsewhere", "no", List.of(), "SOME: another town", List.of("2:")),
                        new AddressTrail(
                                "Some Hospital",
                                "hit",
                                List.of(new NameTrail("SOME", "provider-name", "A", "Some Hospital")),
                                "",
                                List.of("1:1", "1:3", "2:2"))),
                Map.of(
                        "affiliation",
                        new AnswerTrail(
                                "yes",
                                "",
                                List.of(
                                        new EvidenceTrail(1, 2, "", "provider-name", "SOME", "A"),
                                        new EvidenceTrail(2, 1, "", "provider-name", "SOME", "A"))),
                        "clinical",
                        new AnswerTrail(
                                "undecided",
                                "journal not on the list",
                                List.of(
                                        new EvidenceTrail(1, 0, "Journal", "title", "", ""),
                                        new EvidenceTrail(2, 0, "Journal", "title", "", "")))),
                Map.of("a", "yes", "b", "no", "c", "undecided"));
        assertThat(String.join("\n", explained(trail))).isEqualTo("""
                doi:10.5555/a
                A title

                Counted in 2020.

                What 2 source records say
                  1. Web of Science, wos.txt#1, stands alone
                     doi:10.5555/a, ut:WOS:0001
                     journal: Journal 0028-0836, 1476-4687
                  2. Scopus, scopus.csv#2, joined by same-doi
                     doi:10.5555/a
                     title: Another title
                     cannot answer: no orcid field, no issn field
                  year: 2020 issue (2020 issue in record 1, 2; 2019 online in record 1)
                  type: article (article in record 1)

                On the roster in 2020: yes
                  P1, by orcid: author 1 in record 1

                Addresses
                  2. hit: Some Hospital
                     "Some Hospital" names SOME, by provider-name (tier A)
                     in record 1, authors 1, 3; record 2, author 2
                  1. no: Elsewhere
                     nearest: SOME: another town
                     in record 2, no author

                Questions
                  affiliation: yes
                    addresses 1, 2
                  clinical: undecided, journal not on the list
                    by title: Journal in record 1, 2

                Figures of 2020
                  a: 1/1, in the numerator and the denominator
                  b: 0/1, in the denominator only
                  c: 0/1, in the denominator; undecided, it may belong in the numerator""");
    }

    @Test
    void aPublicationThatNobodyFundedWroteEndsThere() {
        final AnswerTrail no = new AnswerTrail("no", "", List.of());
        assertThat(explained(fallen("not funded", 2021, "issue", "article", List.of(SCOPUS), no)))
                .containsSequence("", "Not counted: none of its authors was on the roster in 2021.", "")
                .contains("What 1 source record says", "  type: article", "On the roster in 2021: no")
                .endsWith("", "It stands in no figure.")
                .doesNotContain("Addresses", "Questions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counted           | 2020 | online | article | Counted in 2020, provisionally: it has only an online date.
            no year           | 0    | ''     | article | Not counted: no source gives a year.
            out of period     | 2015 | issue  | article | Not counted: its year, 2015, is not one of the job's (2016 to 2022).
            type not counted  | 2020 | issue  | letter  | Not counted: its document type, letter, is not one of those counted (article, review).
            type not counted  | 2020 | issue  | ''      | Not counted: no source gives a document type.
            funding undecided | 2020 | issue  | article | Not counted yet: whether an author was on the roster in 2020, a person has to rule. The bounds of the figures hold it.
            left aside        | 2020 | issue  | article | Not counted: left aside.
            """)
    void saysAtWhichStepAPublicationFellOut(
            final String outcome, final int year, final String basis, final String type, final String sentence) {
        assertThat(explained(fallen(outcome, year, basis, type, List.of(WOS), AnswerTrail.NOT_ASKED)))
                .contains(sentence)
                .noneMatch(line -> line.startsWith("On the roster"));
    }

    @Test
    void aSettingThatNothingNamesIsTheDefault() {
        final PublicationTrail trail =
                fallen("out of period", 2015, "issue", "article", List.of(WOS), AnswerTrail.NOT_ASKED);
        assertThat(Explanation.of(recipe(Map.of("years.from", "2016")), trail))
                .contains("Not counted: its year, 2015, is not one of the job's (2016 to by default).");
    }

    @Test
    void whatNoSourceSaysIsNone() {
        assertThat(explained(fallen("no year", 0, "", "", List.of(), AnswerTrail.NOT_ASKED)))
                .contains("What 0 source records say", "  year: none", "  type: none");
    }

    @Test
    void aJournalMayHaveNoTitleOrNoIssn() {
        final RecordTrail untitled = new RecordTrail(
                "a.csv#1", "Scopus", "", "d", List.of(), "", List.of(), List.of(), "", List.of("0028-0836"), List.of());
        final RecordTrail unnumbered = new RecordTrail(
                "a.csv#2", "Scopus", "", "d", List.of(), "T", List.of(), List.of(), "Journal", List.of(), List.of());
        final PublicationTrail trail =
                fallen("no year", 0, "", "", List.of(untitled, unnumbered), AnswerTrail.NOT_ASKED);
        assertThat(trail.title()).isEqualTo("T");
        assertThat(explained(trail)).contains("     journal: 0028-0836", "     journal: Journal");
    }

    private static PublicationTrail fallen(
            final String outcome,
            final int year,
            final String basis,
            final String type,
            final List<RecordTrail> records,
            final AnswerTrail funded) {
        return new PublicationTrail(
                "doi:10.5555/a", outcome, year, basis, type, records, funded, List.of(), Map.of(), Map.of());
    }
}
