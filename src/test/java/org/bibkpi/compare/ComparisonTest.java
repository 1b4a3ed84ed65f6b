package org.bibkpi.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bibkpi.compare.InventedRun.counted;
import static org.bibkpi.compare.InventedRun.record;
import static org.bibkpi.compare.InventedRun.titled;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bibkpi.audit.Contribution;
import org.bibkpi.audit.SourceContent;
import org.bibkpi.model.InputException;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private final InventedRun before = new InventedRun();
    private final InventedRun after = new InventedRun();

    @Test
    void aPublicationOfANewRecordEnters() {
        before.with(counted("doi:1", "hit", record("1", "d1", "doi:1")));
        after.with(
                        counted("doi:1", "hit", record("1", "d1", "doi:1")),
                        counted("doi:2", "no", record("new.txt#1", "d2", "doi:2")))
                .reading("publications", "new.txt", "a2");

        assertThat(changes()).containsExactly("SOURCE_RECORD entered 0/1 [] → [doi:2]: new: Scopus record new.txt#1");
    }

    @Test
    void tellsWhatASourceHeldAndHoldsAndWhichColumnIsGone() {
        final SourceContent scopus =
                content("Scopus", 300, 2016, 2021, Map.of("address", 290L, "doi", 300L, "orcid", 0L));
        final SourceContent now = content("Scopus", 320, 2016, 2022, Map.of("address", 0L, "doi", 310L, "orcid", 5L));
        final SourceContent same = content("PubMed", 10, 2020, 2020, Map.of("doi", 10L));
        before.source(scopus).source(same);
        after.source(now).source(same).source(content("Lens", 1, 2020, 2020, Map.of()));

        assertThat(Comparison.of(before.run(), after.run()).sources())
                .satisfiesExactly(lens -> assertThat(lens.before()).isEmpty(), changed -> {
                    assertThat(changed.after()).contains(now);
                    assertThat(changed.gone()).containsExactly("address");
                    assertThat(changed.come()).containsExactly("orcid");
                });
    }

    @Test
    void aRunThatKeptNoFactsOfItsSourcesIsNotComparedByThem() {
        after.source(content("PubMed", 10, 2020, 2020, Map.of("doi", 10L)));
        assertThat(Comparison.of(before.run(), after.run()).sources()).isEmpty();
    }

    private static SourceContent content(
            final String source, final long records, final int first, final int last, final Map<String, Long> having) {
        return new SourceContent(source, records, new TreeSet<>(List.of(first, last)), new TreeMap<>(having));
    }

    @Test
    void aPublicationOfAVanishedRecordLeaves() {
        before.with(counted("doi:1", "hit", titled("One", "1", "d1", "doi:1")));
        after.reading("publications", "old.txt", "a2").with(counted("doi:2", "hit", titled("Two", "1", "d2", "doi:2")));

        assertThat(changes())
                .containsExactly(
                        "SOURCE_RECORD left -1/-1 [doi:1] → []: gone: Scopus record old.txt#1",
                        "SOURCE_RECORD entered 1/1 [] → [doi:2]: new: Scopus record old.txt#1");
    }

    @Test
    void aRecordReadOtherwiseFromTheSameFileIsPutDownToTheProgram() {
        before.with(counted("doi:1", "hit", record("1", "d1", "doi:1")));
        after.version("2");

        assertThat(changes())
                .containsExactly(
                        "SOFTWARE_VERSION left -1/-1 [doi:1] → []: read otherwise by version 1 → 2: Scopus record old.txt#1");
    }

    @Test
    void movingARecordOrGivingItAnotherIdChangesNothing() {
        before.with(counted("eid:1", "hit", record("1", "d1", "eid:1")));
        after.with(counted("doi:1", "hit", record("renamed.txt#7", "d1b", "doi:1", "eid:1")));

        assertThat(changes()).isEmpty();
    }

    @Test
    void anotherDatabaseForTheSameIdentifierIsTheSamePublication() {
        before.with(counted("doi:1", "hit", titled("One", "1", "d1", "doi:1")));
        after.with(counted("doi:1", 2020, "no", "Elsewhere", titled("Two", "new.txt#1", "d2", "pmid:1", "doi:1")))
                .reading("publications", "new.txt", "a2");

        assertThat(changes()).singleElement().asString().startsWith("SOURCE_RECORD changed -1/0 [doi:1] → [doi:1]");
    }

    @Test
    void recordsThatAreJoinedAreAMerge() {
        before.with(
                counted("doi:1", "hit", record("1", "d1", "doi:1")),
                counted("doi:2", "hit", record("2", "d2", "doi:2")));
        after.with(counted("doi:1", "hit", record("1", "d1", "doi:1"), record("2", "d2", "doi:2")));

        assertThat(changes()).containsExactly("MERGE left -1/-1 [doi:1, doi:2] → [doi:1]: doi:1 and doi:2 → doi:1");
    }

    @Test
    void recordsThatAPersonPartedAreADecision() {
        before.with(counted("doi:1", "hit", record("1", "d1", "doi:1"), record("2", "d2", "doi:2")));
        after.with(
                        counted("doi:1", "hit", record("1", "d1", "doi:1")),
                        counted("doi:2", "hit", record("2", "d2", "doi:2")))
                .reading("decisions", "decisions/review_duplicates.csv", "x");

        assertThat(changes()).singleElement().asString().startsWith("DECISION entered 1/1 [doi:1] → [doi:1, doi:2]");
    }

    @Test
    void anAddressThatANewRecordBringsIsANewRecordThoughTheRegistryDiffersToo() {
        before.with(counted("doi:1", 2020, "no", "Elsewhere", record("1", "d1", "doi:1")));
        after.with(counted("doi:1", "hit", record("1", "d1", "doi:1"), record("new.txt#1", "d2", "doi:1")))
                .reading("publications", "new.txt", "a2")
                .reading("providers", "p.yaml", "p2");

        assertThat(changes())
                .containsExactly("SOURCE_RECORD changed 1/0 [doi:1] → [doi:1]: new: Scopus record new.txt#1");
    }

    @Test
    void anAddressReadOtherwiseIsTheRegistryThoughARecordIsNewToo() {
        before.with(counted("doi:1", "no", record("2", "d1", "doi:1")));
        after.with(counted("doi:1", "hit", record("new.txt#1", "d2", "doi:1"), record("2", "d1", "doi:1")))
                .reading("publications", "new.txt", "a2")
                .reading("providers", "p.yaml", "p2");

        assertThat(changes()).containsExactly("REGISTRY changed 1/0 [doi:1] → [doi:1]: read otherwise: Some Hospital");
    }

    @Test
    void anAddressReadOtherwiseByTheSameRegistryIsTheProgram() {
        before.with(counted("doi:1", "no", record("1", "d1", "doi:1")));
        after.with(counted("doi:1", "hit", record("1", "d1", "doi:1")));

        assertThat(changes())
                .containsExactly(
                        "SOFTWARE_VERSION changed 1/0 [doi:1] → [doi:1]: another build of version 1: Some Hospital");
    }

    @Test
    void anotherYearMovesAPublicationFromOneFigureToTheOther() {
        before.with(counted("doi:1", 2019, "hit", "Some Hospital", record("1", "d1", "doi:1")));
        after.with(counted("doi:1", "hit", record("1", "d2", "doi:1"))).reading("publications", "old.txt", "a2");

        assertThat(changes())
                .containsExactly(
                        "SOURCE_RECORD left -1/-1 [doi:1] → [doi:1]: year 2019 → 2020; changed: Scopus record old.txt#1",
                        "SOURCE_RECORD entered 1/1 [doi:1] → [doi:1]: year 2019 → 2020; changed: Scopus record old.txt#1");
    }

    @Test
    void chaptersUnderOneDoiAreKeptApart() {
        before.with(
                counted("doi:1~a", "hit", titled("One", "1", "d1", "doi:1")),
                counted("doi:1~b", "no", titled("Two", "2", "d2", "doi:1")));
        after.with(
                        counted("doi:1~a", "no", titled("One", "7", "d1", "doi:1")),
                        counted("doi:1~b", "no", titled("Two", "8", "d2x", "doi:1")),
                        counted("doi:1~c", "no", titled("Three", "9", "d3", "doi:1")))
                .reading("publications", "old.txt", "a2")
                .reading("providers", "p.yaml", "p2");

        assertThat(changes())
                .containsExactly(
                        "SOURCE_RECORD entered 0/1 [] → [doi:1~c]: new: Scopus record old.txt#9",
                        "REGISTRY changed -1/0 [doi:1~a] → [doi:1~a]: read otherwise: Some Hospital");
    }

    @Test
    void refusesFiguresThatTheEvidenceDoesNotAddUpTo() {
        before.with(counted("doi:1", "hit", record("1", "d1", "doi:1")));
        final Run changed = new Run(
                after.run().recipe(),
                List.of(new FigureValue(
                        InventedRun.FIGURE, FigureValue.Kind.SHARE, new Contribution(5, 5, 0), "", "share")),
                List.of());

        assertThatThrownBy(() -> Comparison.of(before.run(), changed))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("share 2020");
    }

    private List<String> changes() {
        return Comparison.of(before.run(), after.run()).figures().stream()
                .flatMap(figure -> figure.changes().stream())
                .map(c -> c.finding().cause() + " " + c.movement() + " "
                        + c.delta().numerator() + "/" + c.delta().denominator() + " " + c.before() + " → " + c.after()
                        + ": " + c.finding().why())
                .toList();
    }
}
