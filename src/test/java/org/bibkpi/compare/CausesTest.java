package org.bibkpi.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bibkpi.compare.InventedRun.record;
import static org.bibkpi.compare.InventedRun.titled;

import java.util.List;
import java.util.Map;
import org.bibkpi.audit.AnswerTrail;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One publication that counts otherwise, and the one thing in which the two runs differ. */
final class CausesTest {
    private static final AnswerTrail NOBODY = new AnswerTrail("no", "", List.of());
    private static final String ISSN = "0028-0836";

    private final InventedRun before = new InventedRun();
    private final InventedRun after = new InventedRun();

    private static PublicationTrail work(
            final String outcome, final String type, final AnswerTrail funded, final Map<String, AnswerTrail> answers) {
        return new PublicationTrail(
                "doi:1",
                outcome,
                2020,
                "issue",
                type,
                List.of(record("1", "d1", "doi:1")),
                funded,
                List.of(),
                answers,
                outcome.equals("counted")
                        ? Map.of(
                                "share",
                                answers.values().stream()
                                        .findFirst()
                                        .map(AnswerTrail::answer)
                                        .orElse("no"))
                        : Map.of());
    }

    private static AnswerTrail funded(final String rule) {
        return new AnswerTrail("yes", "", List.of(new EvidenceTrail(1, 0, "author 1", rule, "P1", "")));
    }

    private static PublicationTrail counted(final AnswerTrail funded) {
        return work("counted", "article", funded, Map.of());
    }

    private static PublicationTrail fallen(final String outcome, final String type) {
        return work(outcome, type, NOBODY, Map.of());
    }

    private static PublicationTrail clinical(final String answer, final String rule) {
        return clinical(answer, rule, "d1");
    }

    private static PublicationTrail clinical(final String answer, final String rule, final String digest) {
        return new PublicationTrail(
                "doi:1",
                "counted",
                2020,
                "issue",
                "article",
                List.of(record("1", digest, "doi:1")),
                funded("orcid"),
                List.of(),
                Map.of("clinical", new AnswerTrail(answer, "", List.of(new EvidenceTrail(1, 0, ISSN, rule, "", "")))),
                Map.of("share", answer));
    }

    private static PublicationTrail silent(final String question, final String answer) {
        return work(
                "counted", "article", funded("orcid"), Map.of(question, new AnswerTrail(answer, "silence", List.of())));
    }

    private String cause() {
        final List<Change> changes = Comparison.of(before.run(), after.run()).figures().stream()
                .flatMap(figure -> figure.changes().stream())
                .toList();
        assertThat(changes).hasSize(1);
        final Finding finding = changes.get(0).finding();
        return finding.cause() + ": " + finding.why();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            orcid            | roster.csv           | y | ROSTER: the entry of P1
            ruling           | roster.csv           | y | DECISION: decided: P1
            orcid            | roster.csv           | x | ROSTER: the roster differs
            name-and-address | p.yaml               | x | REGISTRY: an address at home read otherwise
            orcid            | p.yaml               | x | SOFTWARE_VERSION: another build of version 1: P1
            orcid            | review_authors.csv   | x | DECISION: decided: P1
            orcid            | review_addresses.csv | x | DECISION: the decisions differ
            orcid            | other.txt            | x | SOURCE_RECORD: records of other publications differ
            """)
    void aPersonWhoIsFoundNoMoreIsPutDownToWhatDiffers(
            final String rule, final String file, final String entry, final String cause) {
        before.with(counted(funded(rule)));
        after.with(fallen("not funded", "article"))
                .reading(role(file), file, "z")
                .entry(entry);
        assertThat(cause()).isEqualTo(cause);
    }

    private static String role(final String file) {
        return switch (file.replaceAll("_.*", "")) {
            case "roster.csv" -> "roster";
            case "p.yaml" -> "providers";
            case "review" -> "decisions";
            case "journals.csv" -> "clinical-journals";
            case "cited.csv" -> "citation-percentiles";
            case "reported.csv" -> "reported";
            default -> "publications";
        };
    }

    @Test
    void aPublicationThatFellOutEarlierIsPutDownToTheSettingThatDecides() {
        before.with(counted(funded("orcid"))).setting("years.to", "2022").setting("document-types", "article");
        after.setting("years.to", "2019").setting("document-types", "review");
        after.with(fallen("out of period", "article"));
        assertThat(cause()).isEqualTo("DEFINITION: years.to: 2022 → 2019");
    }

    @Test
    void aTypeThatIsCountedNoMoreIsADefinitionAndAnotherTypeIsNot() {
        before.with(counted(funded("orcid"))).setting("document-types", "article");
        after.setting("document-types", "review").with(fallen("type not counted", "article"));
        assertThat(cause()).isEqualTo("DEFINITION: document-types: article → review");
    }

    @ParameterizedTest
    @CsvSource({"no year", "out of period", "type not counted"})
    void aStepThatNoSettingExplainsIsTheProgram(final String step) {
        before.with(counted(funded("orcid")));
        after.with(fallen(step, "article")).version("2");
        assertThat(cause()).isEqualTo("SOFTWARE_VERSION: version 1 → 2");
    }

    @Test
    void aStepThatThePersonsDoNotExplainIsPutDownToTheRoster() {
        before.with(counted(funded("orcid")));
        after.with(work("not funded", "article", funded("orcid"), Map.of())).reading("roster", "roster.csv", "z");
        assertThat(cause()).isEqualTo("ROSTER: the roster differs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 2020 | article | article | year 2019 → 2020; changed: Scopus record old.txt#2
            2020 | 2020 | article | letter  | type article → letter; changed: Scopus record old.txt#2
            2020 | 2020 | ''      | article | type none → article; changed: Scopus record old.txt#2
            """)
    void whatIsStatedOtherwiseIsPutDownToTheRecordThatStatesIt(
            final int year, final int otherYear, final String type, final String otherType, final String why) {
        before.with(stating(
                year, type, "type not counted", saying("1", "a1", 2018, "news"), saying("2", "b1", year, type)));
        after.with(stating(
                        otherYear,
                        otherType,
                        "counted",
                        saying("1", "a2", 2018, "news"),
                        saying("2", "b2", otherYear, otherType)))
                .reading("publications", "old.txt", "a2");
        assertThat(cause()).isEqualTo("SOURCE_RECORD: " + why);
    }

    private static RecordTrail saying(final String place, final String digest, final int year, final String type) {
        return new RecordTrail(
                "old.txt#" + place,
                "Scopus",
                "",
                digest,
                List.of("eid:" + place),
                "Title " + place,
                List.of(year + " issue"),
                List.of(type),
                "",
                List.of(),
                List.of());
    }

    private static PublicationTrail stating(
            final int year, final String type, final String outcome, final RecordTrail... records) {
        return new PublicationTrail(
                "doi:1",
                outcome,
                year,
                "issue",
                type,
                List.of(records),
                funded("orcid"),
                List.of(),
                Map.of(),
                outcome.equals("counted") ? Map.of("share", "no") : Map.of());
    }

    @Test
    void aFigureOfOneRunOnlyIsADefinition() {
        before.with(silent("affiliation", "yes")).withoutTheFigure();
        after.with(silent("affiliation", "no"));
        assertThat(cause()).isEqualTo("DEFINITION: only one of the runs has this figure");
    }

    @Test
    void aDecisionOnAnAddressIsADecisionThoughTheRegistryDiffersToo() {
        before.with(InventedRun.counted("doi:1", "no", record("1", "d1", "doi:1")));
        after.with(InventedRun.counted("doi:1", "ruling", record("1", "d1", "doi:1")))
                .reading("providers", "p.yaml", "z");
        assertThat(cause()).isEqualTo("DECISION: decided: Some Hospital");
    }

    @Test
    void whatIsReadOtherwiseUnderOtherDefinitionsIsPutDownToThem() {
        before.with(InventedRun.counted("doi:1", "hit", record("1", "d1", "doi:1")));
        after.with(InventedRun.counted("doi:1", "no", record("1", "d1", "doi:1")))
                .setting("year-basis", "online");
        assertThat(cause()).isEqualTo("DEFINITION: year-basis: by default → online");
    }

    @Test
    void aJournalThatAChangedRecordNamesIsThatRecord() {
        before.asking("clinical").with(clinical("no", "list", "d1"));
        after.asking("clinical")
                .with(clinical("yes", "list", "d2"))
                .reading("publications", "old.txt", "a2")
                .reading("clinical-journals", "journals.csv", "z");
        assertThat(cause()).isEqualTo("SOURCE_RECORD: changed: Scopus record old.txt#1");
    }

    @Test
    void anotherTypeOfTheSameRecordsIsTheProgram() {
        before.with(counted(funded("orcid")));
        after.with(fallen("type not counted", "letter"));
        assertThat(cause()).isEqualTo("SOFTWARE_VERSION: another build of version 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list          | journals.csv         | JOURNAL_LIST: classed otherwise: 0028-0836
            ruling        | journals.csv         | DECISION: decided: 0028-0836
            citation-list | cited.csv            | CITATION_LIST: listed otherwise: 0028-0836
            citation-list | p.yaml               | SOFTWARE_VERSION: another build of version 1: 0028-0836
            list          | cited.csv            | SOFTWARE_VERSION: another build of version 1: 0028-0836
            """)
    void aJournalThatIsClassedOtherwiseIsPutDownToWhatDiffers(
            final String rule, final String file, final String cause) {
        before.asking("clinical").with(clinical("no", "list"));
        after.asking("clinical").with(clinical("yes", rule)).reading(role(file), file, "z");
        assertThat(cause()).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            own_affiliation | p.yaml               | REGISTRY: the registry of providers differs
            own_affiliation | journals.csv         | SOFTWARE_VERSION: another build of version 1
            clinical        | journals.csv         | JOURNAL_LIST: a list of journals differs
            clinical        | p.yaml               | SOFTWARE_VERSION: another build of version 1
            clinical        | review_journals.csv  | DECISION: the decisions differ
            clinical        | roster.csv           | SOFTWARE_VERSION: another build of version 1
            """)
    void anAnswerWithoutEvidenceIsPutDownToWhatCanHaveSuchAnEffect(
            final String question, final String file, final String cause) {
        before.asking(question).with(silent(question, "undecided"));
        after.asking(question).with(silent(question, "no")).reading(role(file), file, "z");
        assertThat(cause()).isEqualTo(cause);
    }

    @Test
    void aSettingIsNamedWithBothValuesUnlessItOnlySaysWhereOrHowThingsAreCalled() {
        before.with(silent("affiliation", "yes"))
                .setting("title.sv", "A")
                .setting("roster", "a.csv")
                .setting("indicators.share.title.en", "A")
                .setting("indicators.share.target.value", "1")
                .setting("indicators.share.share-of", "affiliation");
        after.with(silent("affiliation", "no"))
                .setting("title.sv", "B")
                .setting("roster", "b.csv")
                .setting("indicators.share.title.en", "B")
                .setting("indicators.share.target.value", "2")
                .setting("indicators.share.share-of", "affiliation")
                .setting("year-basis", "online");
        assertThat(cause()).isEqualTo("DEFINITION: year-basis: by default → online");
    }

    @Test
    void aFigureThatAsksSomethingElseIsADefinition() {
        final Map<String, AnswerTrail> answers = Map.of("clinical", new AnswerTrail("yes", "", List.of()));
        before.with(work("counted", "article", funded("orcid"), answers))
                .setting("indicators.share.share-of", "clinical");
        after.with(new PublicationTrail(
                        "doi:1",
                        "counted",
                        2020,
                        "issue",
                        "article",
                        List.of(record("1", "d1", "doi:1")),
                        funded("orcid"),
                        List.of(),
                        answers,
                        Map.of("share", "no")))
                .setting("indicators.share.share-of", "affiliation")
                .setting("year-basis", "online");
        assertThat(cause()).isEqualTo("DEFINITION: indicators.share.share-of: clinical → affiliation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provider-name                | DEFINITION: affiliation-rules-off: by default → provider-name: Some Hospital
            region-only, provider-name   | DEFINITION: affiliation-rules-off: by default → region-only, provider-name: Some Hospital
            """)
    void anAddressByARuleThatWasSwitchedIsADefinition(final String switched, final String cause) {
        before.with(InventedRun.counted("doi:1", "hit", record("1", "d1", "doi:1")));
        after.with(InventedRun.counted("doi:1", "no", record("1", "d1", "doi:1")))
                .setting("affiliation-rules-off", switched)
                .reading("providers", "p.yaml", "z");
        assertThat(cause()).isEqualTo(cause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doi:1 | One | doi:1 | ONE   | changed: Scopus record old.txt#1
            doi:1 | One | doi:1 | Two   | changed: Scopus record old.txt#1
            doi:1 | One | eid:2 | ONE   | changed: Scopus record old.txt#1
            """)
    void aRecordIsKnownAgainByItsIdentifiersOrItsTitle(
            final String id, final String title, final String otherId, final String otherTitle, final String why) {
        before.with(InventedRun.counted("doi:1", 2020, "hit", "Here", titled(title, "1", "d1", id)));
        after.with(InventedRun.counted("doi:1", 2020, "no", "There", titled(otherTitle, "1", "d2", otherId)))
                .reading("publications", "old.txt", "a2");
        assertThat(cause()).isEqualTo("SOURCE_RECORD: " + why);
    }

    @Test
    void aRecordWithAnotherIdAndAnotherTitleIsAnotherRecord() {
        before.with(InventedRun.counted("doi:1", "hit", titled("One", "1", "d1", "doi:1")));
        after.with(InventedRun.counted("doi:1", "hit", titled("Two", "1", "d2", "doi:2")))
                .reading("publications", "old.txt", "a2");
        final FigureChange change =
                Comparison.of(before.run(), after.run()).figures().get(0);
        assertThat(change.byCause()).containsOnlyKeys(Cause.SOURCE_RECORD);
        assertThat(change.changes()).extracting(Change::movement).containsExactly("left", "entered");
        assertThat(change.isReconciled()).isTrue();
        assertThat(change.delta().isNone()).isTrue();
    }

    @Test
    void aPublicationThatOnlyAnotherDatabaseGivesNowIsTheSameByItsIdentifier() {
        before.with(InventedRun.counted("doi:1", "hit", titled("One", "1", "d1", "doi:1")));
        after.with(InventedRun.counted("pmid:7", 2020, "no", "There", ofPubmed("7", "doi:1", "pmid:7")))
                .reading("publications", "old.txt", "a2");
        assertThat(Comparison.of(before.run(), after.run()).figures().get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).containsExactly("doi:1"))
                .satisfies(change -> assertThat(change.after()).containsExactly("pmid:7"));
    }

    @Test
    void anIdentifierThatTwoPublicationsBearLinksNeither() {
        before.with(InventedRun.counted("doi:1", "hit", titled("One", "1", "d1", "doi:1")));
        after.with(
                        InventedRun.counted("pmid:7", 2020, "hit", "There", ofPubmed("7", "doi:1", "pmid:7")),
                        InventedRun.counted("pmid:8", 2020, "hit", "There", ofPubmed("8", "doi:1", "pmid:8")))
                .reading("publications", "old.txt", "a2");
        assertThat(Comparison.of(before.run(), after.run()).figures().get(0).changes())
                .extracting(Change::movement)
                .containsExactly("left", "entered", "entered");
    }

    private static RecordTrail ofPubmed(final String place, final String... ids) {
        return new RecordTrail(
                "old.txt#" + place,
                "PubMed",
                "",
                "p" + place,
                List.of(ids),
                "Title " + place,
                List.of("2020 issue"),
                List.of("article"),
                "",
                List.of(),
                List.of());
    }

    @Test
    void recordsThatShareAnIdentifierAreToldApartByTheirTitles() {
        final RecordTrail first = titled("One", "1", "d1", "doi:1");
        final RecordTrail second = titled("Two", "2", "d2", "doi:1");
        before.with(InventedRun.counted("doi:1~a", "hit", first), InventedRun.counted("doi:1~b", "no", second));
        after.with(
                        InventedRun.counted("doi:1~a", "hit", titled("Two", "8", "d4", "doi:1")),
                        InventedRun.counted("doi:1~b", "hit", titled("One", "9", "d3", "doi:1")))
                .reading("publications", "old.txt", "a2");
        assertThat(Comparison.of(before.run(), after.run()).figures().get(0).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).containsExactly("doi:1~b"))
                .satisfies(change -> assertThat(change.after()).containsExactly("doi:1~a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roster.csv   | '' | ROSTER: the roster differs
            other.txt    | '' | SOURCE_RECORD: it follows from other figures
            reported.csv | '' | SOFTWARE_VERSION: another build of version 1
            reported.csv | indicators.funds.reported-in | REPORTED: the file of reported values differs
            roster.csv   | indicators.funds.reported-in | SOFTWARE_VERSION: another build of version 1
            other.txt    | indicators.funds.reported-in | SOFTWARE_VERSION: another build of version 1
            """)
    void aValueThatIsNotCountedOfPublicationsIsPutDownToWhatItIsMadeOf(
            final String file, final String setting, final String cause) {
        before.value("funds", "12").value("same", "1");
        after.value("funds", "13").value("same", "1").reading(role(file), file, "z");
        if (!setting.isEmpty()) {
            before.setting(setting, "MSEK");
            after.setting(setting, "MSEK");
        }
        assertThat(valueCause()).isEqualTo(cause);
    }

    @Test
    void aValueOfAnotherDefinitionIsPutDownToThat() {
        before.value("funds", "12").setting("indicators.funds.count-of", "publications");
        after.value("funds", "13").reading("roster", "roster.csv", "z").setting("year-basis", "online");
        assertThat(valueCause()).isEqualTo("DEFINITION: indicators.funds.count-of: publications → by default");
    }

    private String valueCause() {
        final List<FigureChange> changed =
                Comparison.of(before.run(), after.run()).figures();
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).figure().kpi()).isEqualTo("funds");
        final Finding finding = changed.get(0).finding().orElseThrow();
        return finding.cause() + ": " + finding.why();
    }

    @Test
    void runsWithoutACommonFigureAreNotCompared() {
        final Run other = new Run(before.run().recipe(), List.of(), List.of());
        assertThatThrownBy(() -> Comparison.of(before.run(), other))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no figure in common");
    }

    @Test
    void evidenceOfAFigureThatNoTableHasIsRefused() {
        after.with(InventedRun.counted("doi:1", 2018, "hit", "Here", record("1", "d1", "doi:1")));
        assertThatThrownBy(() -> Comparison.of(before.run(), after.run()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("share 2018: the evidence names this figure, but no kpi.csv has it");
    }
}
