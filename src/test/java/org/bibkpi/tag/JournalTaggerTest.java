package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.CategoryClasses;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.FieldClassesReader;
import org.bibkpi.registry.JournalClass;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalRegister;
import org.bibkpi.registry.JournalRuling;
import org.bibkpi.registry.JournalRulings;
import org.bibkpi.registry.ListedJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JournalTaggerTest {
    private static final String PRINT = "0028-0836";
    private static final String ONLINE = "1476-4687";
    private static final String OTHER = "0036-8075";
    private static final CategoryClasses CATEGORIES =
            new CategoryClasses("categories", FieldClassesReader.builtIn(FieldClassesReader.WOS_CATEGORIES));

    @Test
    void theFirstListThatKnowsTheJournalDecides() {
        final JournalTagger tagger = tagger(
                list("own", journal("A", JournalClass.YES, 2019, PRINT)),
                list("register", journal("A", JournalClass.NO, 0, PRINT)));
        assertThat(tagger.tag(in("A", PRINT), 2020).answer()).isEqualTo(Answer.YES);
        assertThat(tagger.tag(in("A", PRINT), 2018).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void listsThatDisagreeAreShown() {
        final JournalTagger tagger = tagger(
                list("own", journal("A", JournalClass.YES, 0, PRINT)),
                list("register", journal("A", JournalClass.NO, 0, PRINT)));
        final Tag tag = tagger.tag(in("A", PRINT), 2020);
        assertThat(tag.reason()).isEqualTo("lists disagree: own says yes, register says no");
        assertThat(tag.evidence()).hasSize(2);
    }

    @Test
    void eachListCanBeAskedAlone() {
        final JournalTagger tagger = new JournalTagger(new ClinicalJournals(
                List.of(list("own", journal("A", JournalClass.YES, 0, PRINT))),
                List.of(list("register", journal("A", JournalClass.NO, 0, PRINT)))));
        assertThat(tagger.tag(in("A", PRINT), 2020).answer()).isEqualTo(Answer.YES);
        assertThat(tagger.tagBy("own", in("A", PRINT), 2020).answer()).isEqualTo(Answer.YES);
        assertThat(tagger.tagBy("register", in("A", PRINT), 2020).answer()).isEqualTo(Answer.NO);
        assertThat(tagger.tagBy("register", in("B", OTHER), 2020).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void anotherListKnowsTheOtherEdition() {
        final JournalTagger tagger = new JournalTagger(new ClinicalJournals(
                List.of(list("own", journal("A", JournalClass.YES, 0, PRINT))),
                List.of(list("register", journal("Something else", JournalClass.MIXED, 0, PRINT, ONLINE)))));
        assertThat(tagger.tag(in("", ONLINE), 2020).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void aJournalClassedAsMixedStaysOpen() {
        final JournalTagger tagger = tagger(
                list("own", journal("A", JournalClass.MIXED, 0, PRINT)),
                list("register", journal("A", JournalClass.YES, 0, PRINT)));
        final Tag tag = tagger.tag(in("A", PRINT), 2020);
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.reason()).isEqualTo("journal classed as mixed");
    }

    @Test
    void issnsOfOnePublicationThatAreClassedDifferentlyLeaveItOpen() {
        final JournalTagger tagger =
                tagger(list("own", journal("A", JournalClass.YES, 0, PRINT), journal("B", JournalClass.NO, 0, ONLINE)));
        assertThat(tagger.tag(in("A", PRINT, ONLINE), 2020).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"The Journal of A & B, YES", "JOURNAL OF A AND B, YES", "Journal of A, UNDECIDED", "'', UNDECIDED"})
    void theTitleDecidesWhereThereIsNoIssn(final String title, final Answer answer) {
        final JournalTagger tagger =
                tagger(list("own", journal("Journal of A and B", JournalClass.YES, 0, PRINT, ONLINE)));
        assertThat(tagger.tag(in(title), 2020).answer()).isEqualTo(answer);
    }

    @Test
    void aTitleOfTwoJournalsDecidesNothing() {
        final JournalTagger tagger =
                tagger(list("own", journal("A", JournalClass.YES, 0, PRINT), journal("A", JournalClass.YES, 0, OTHER)));
        assertThat(tagger.tag(in("A"), 2020).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void aTitleDecidesNothingAgainstTheIssns() {
        final JournalTagger tagger = tagger(list("own", journal("A", JournalClass.YES, 0, PRINT, ONLINE)));
        assertThat(tagger.tag(in("A", OTHER), 2020).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "Oncology|Surgery|Cell Biology, YES",
        "Cell Biology|Biochemistry & Molecular Biology|Oncology, NO",
        "Oncology|Cell Biology, UNDECIDED",
        "A category of tomorrow, UNDECIDED"
    })
    void theMajorityOfWebOfSciencesCategoriesDecides(final String categories, final Answer answer) {
        final Publication publication = publication(Source.WOS, "A", List.of(), List.of(categories.split("\\|", -1)));
        assertThat(tagger(CATEGORIES).tag(publication, 2020).answer()).isEqualTo(answer);
    }

    @Test
    void categoriesOfOtherSourcesAreNotThoseOfWebOfScience() {
        final Publication publication = publication(Source.SCOPUS, "A", List.of(), List.of("Oncology"));
        assertThat(tagger(CATEGORIES).tag(publication, 2020).answer()).isEqualTo(Answer.UNDECIDED);
    }

    @Test
    void aPersonsDecisionWinsOverEveryList() {
        final JournalTagger tagger = ruled(false, list("own", journal("A", JournalClass.YES, 0, PRINT, ONLINE)));
        final Tag tag = tagger.tag(in("A", ONLINE), 2020);
        assertThat(tag.answer()).isEqualTo(Answer.NO);
        assertThat(tag.reason()).isEmpty();
        assertThat(tag.evidence().get(0).rule()).isEqualTo("ruling");
        assertThat(tag.evidence().get(0).subject()).doesNotContain("a librarian");
        assertThat(tagger.tagBy("own", in("A", ONLINE), 2020).answer()).isEqualTo(Answer.YES);
        assertThat(tagger.rulingsMet(in("A", ONLINE))).containsExactly("review_journals.csv:2");
        assertThat(review(tagger, in("A", ONLINE))).isEmpty();
    }

    @Test
    void aDecisionSaysNothingOfAnotherJournalOfTheSameTitle() {
        final JournalTagger tagger = ruled(true, list("own", journal("A", JournalClass.NO, 0, PRINT, ONLINE)));
        assertThat(tagger.tag(in("A", OTHER), 2020).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tagger.rulingsMet(in("A", OTHER))).isEmpty();
    }

    @Test
    void asksAPersonAboutAJournalThatNoListKnows() {
        final JournalTagger tagger = tagger(list("own", journal("A", JournalClass.YES, 0, PRINT)));
        assertThat(review(tagger, in("B", OTHER)))
                .hasValue(new JournalCase("B", List.of(new Issn(OTHER)), true, "journal not on the list", List.of()));
        assertThat(review(tagger, in("A", PRINT))).isEmpty();
        assertThat(review(tagger, in(""))).isEmpty();
    }

    @Test
    void asksAPersonAboutAJournalThatListsContradictEachOtherOn() {
        final JournalTagger tagger = tagger(
                list("own", journal("A", JournalClass.YES, 0, PRINT)),
                list("register", journal("A", JournalClass.NO, 0, PRINT)));
        assertThat(review(tagger, in("A", PRINT)))
                .hasValue(new JournalCase(
                        "A",
                        List.of(new Issn(PRINT)),
                        false,
                        "lists disagree: own says yes, register says no",
                        List.of("own: yes, A", "register: no, A")));
    }

    private static JournalTagger ruled(final boolean clinical, final JournalList list) {
        final JournalRuling ruling = new JournalRuling(
                "A",
                List.of(new Issn(PRINT), new Issn(ONLINE)),
                clinical,
                "a librarian",
                LocalDate.of(2026, 3, 31),
                "",
                "review_journals.csv:2");
        return new JournalTagger(new ClinicalJournals(JournalRulings.of(List.of(ruling)), List.of(list), List.of()));
    }

    private static JournalTagger tagger(final JournalList... lists) {
        return new JournalTagger(new ClinicalJournals(List.of(lists), List.of()));
    }

    private static JournalRegister list(final String name, final ListedJournal... journals) {
        return new JournalRegister(name, List.of(journals));
    }

    private static ListedJournal journal(
            final String title, final JournalClass clinical, final int from, final String... issns) {
        return new ListedJournal(title, Stream.of(issns).map(Issn::new).toList(), clinical, "", from, 9999);
    }

    private static Publication in(final String journal, final String... issns) {
        return publication(
                Source.PUBMED, journal, Stream.of(issns).map(Issn::new).toList(), List.of());
    }

    private static Publication publication(
            final Source source, final String journal, final List<Issn> issns, final List<String> categories) {
        return new Publication(List.of(new SourceRecord(
                new RecordId("export", 1),
                source,
                List.of(),
                "A title",
                List.of(),
                Set.of(),
                new Venue(journal, issns, "", "", ""),
                List.of(),
                List.of(),
                categories,
                Set.of())));
    }

    private static Optional<JournalCase> review(final JournalTagger tagger, final Publication publication) {
        return tagger.review(publication, 2020, tagger.tag(publication, 2020));
    }
}
