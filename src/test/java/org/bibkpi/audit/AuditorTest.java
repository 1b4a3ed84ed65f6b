package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bibkpi.audit.InventedWorks.PUBMED;
import static org.bibkpi.audit.InventedWorks.SCOPUS;
import static org.bibkpi.audit.InventedWorks.WOS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bibkpi.audit.AddressTrail.NameTrail;
import org.bibkpi.audit.AnswerTrail.EvidenceTrail;
import org.bibkpi.measure.Condition;
import org.bibkpi.measure.Lookups;
import org.bibkpi.measure.Outcome;
import org.bibkpi.measure.Question;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.TagRule;
import org.bibkpi.tag.AddressMatch;
import org.bibkpi.tag.AddressVerdict;
import org.bibkpi.tag.NearMiss;
import org.bibkpi.tag.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the evidence of a run keeps of a publication. */
final class AuditorTest {
    private static final Map<Question, Tag> ANSWERS = Map.of(
            Question.AFFILIATION,
            new Tag(
                    Answer.YES,
                    "",
                    List.of(
                            new Evidence(SCOPUS.id(), "Some Hospital, anna@some.se", "provider-name", "SOME", "A"),
                            new Evidence(WOS.id(), "a ruling", "ruling", "SOME", "A"))),
            Question.CLINICAL,
            new Tag(Answer.UNDECIDED, "journal not on the list", List.of()));
    private final Auditor auditor = new Auditor(
            new Lookups(AuditorTest::read, InventedWorks.works()),
            new TreeMap<>(Map.of(
                    "share",
                    new Condition.Is(Question.AFFILIATION),
                    "clinical_share",
                    new Condition.Is(Question.CLINICAL))));

    private static AddressVerdict read(final String address) {
        return address.equals("Some Hospital")
                ? new AddressVerdict(
                        Verdict.HIT,
                        List.of(new AddressMatch("SOME", TagRule.PROVIDER_NAME, "Some Hospital", false)),
                        List.of())
                : new AddressVerdict(
                        Verdict.NO, List.of(), List.of(new NearMiss("X_ELSE", "Elsewhere", "Another town.")));
    }

    private PublicationTrail trail(final Outcome outcome, final SourceRecord... records) {
        return auditor.trail(InventedWorks.assessment("doi:10.5555/a", outcome, ANSWERS, records));
    }

    @Test
    void keepsWhatEachRecordSays() {
        final PublicationTrail trail = trail(Outcome.COUNTED, WOS, SCOPUS);
        assertThat(trail.id()).isEqualTo("doi:10.5555/a");
        assertThat(trail.outcome()).isEqualTo("counted");
        assertThat(trail.year()).isEqualTo(2020);
        assertThat(trail.yearBasis()).isEqualTo("issue");
        assertThat(trail.type()).isEqualTo("article");
        assertThat(trail.records())
                .extracting(RecordTrail::record, RecordTrail::source, RecordTrail::joined)
                .containsExactly(
                        tuple("b.csv#1", "Web of Science", "same-identifier"),
                        tuple("a.csv#1", "Scopus", "same-identifier"));
        assertThat(trail.records().get(1)).satisfies(record -> {
            assertThat(record.ids()).containsExactly("doi:10.5555/a");
            assertThat(record.years()).containsExactly("2020 issue", "2020 online");
            assertThat(record.types()).containsExactly("article");
            assertThat(record.journal()).isEqualTo("Journal");
            assertThat(record.issns()).containsExactly("0028-0836");
            assertThat(record.gaps()).containsExactly("no_orcid_field");
            assertThat(record.digest()).isEqualTo(RecordDigest.of(SCOPUS));
        });
        assertThat(trail(Outcome.NO_YEAR, PUBMED).records())
                .singleElement()
                .satisfies(record -> assertThat(record.joined()).isEmpty());
    }

    @Test
    void keepsEachAddressOnceWithoutItsEmailAddressAndWhereItStands() {
        assertThat(trail(Outcome.COUNTED, WOS, SCOPUS).addresses())
                .containsExactly(
                        new AddressTrail(
                                "Some Hospital, …@…",
                                "hit",
                                List.of(new NameTrail("SOME", "provider-name", "A", "Some Hospital")),
                                "",
                                List.of("1:2", "2:2")),
                        new AddressTrail("Elsewhere", "no", List.of(), "X_ELSE: Another town.", List.of("1:", "2:")));
    }

    @Test
    void evidenceNamesItsRecordAndItsAddressByTheirPlaces() {
        final PublicationTrail trail = trail(Outcome.COUNTED, WOS, SCOPUS);
        assertThat(trail.funded())
                .isEqualTo(new AnswerTrail(
                        "yes", "", List.of(new EvidenceTrail(1, 0, "author 2", "name-and-address", "P1", ""))));
        assertThat(trail.answers())
                .containsOnly(
                        Map.entry(
                                "affiliation",
                                new AnswerTrail(
                                        "yes",
                                        "",
                                        List.of(
                                                new EvidenceTrail(2, 1, "", "provider-name", "SOME", "A"),
                                                new EvidenceTrail(1, 0, "a ruling", "ruling", "SOME", "A")))),
                        Map.entry("clinical", new AnswerTrail("undecided", "journal not on the list", List.of())));
        assertThat(trail.figures()).containsOnly(Map.entry("share", "yes"), Map.entry("clinical_share", "undecided"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_YEAR, false, false, false",
        "TYPE_NOT_COUNTED, false, false, false",
        "NOT_FUNDED, true, false, false",
        "FUNDING_UNDECIDED, true, true, false",
        "COUNTED, true, true, true"
    })
    void keepsNothingOfStepsThatThePublicationDidNotReach(
            final Outcome outcome, final boolean askedForFunding, final boolean addressesRead, final boolean counted) {
        final PublicationTrail trail = trail(outcome, WOS);
        assertThat(trail.funded().answer().isEmpty()).isEqualTo(!askedForFunding);
        assertThat(trail.addresses().isEmpty()).isEqualTo(!addressesRead);
        assertThat(trail.figures().isEmpty()).isEqualTo(!counted);
    }
}
