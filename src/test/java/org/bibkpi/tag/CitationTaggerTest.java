package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.CitationList;
import org.junit.jupiter.api.Test;

final class CitationTaggerTest {
    @Test
    void theTopTenthBeginsWithTheNinetiethPercentile() {
        assertThat(tag(ranked(9000)).answer()).isEqualTo(Answer.YES);
        assertThat(tag(ranked(8999)).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void withoutAPercentileTheQuestionIsOpen() {
        final Tag tag = tag(ranked());
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.reason()).isEqualTo("no citation percentile in any source");
    }

    @Test
    void recordsThatDisagreeLeaveItOpen() {
        assertThat(tag(ranked(9500, 9900)).answer()).isEqualTo(Answer.YES);
        final Tag tag = tag(ranked(9500, 8000));
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.reason()).isEqualTo("sources give different citation percentiles");
        assertThat(tag.evidence()).hasSize(2);
    }

    @Test
    void theListDecidesBeforeThePercentilesOfSources() {
        final CitationTagger tagger = new CitationTagger(
                new CitationList(Map.of(new Doi("10.5555/a"), new CitationList.Standing(false, "percentile 12"))));
        final Publication publication =
                new Publication(List.of(record(1, Optional.of(new CitationRank(9900, "Medicine")))));
        final Tag tag = tagger.tag(publication);
        assertThat(tag.answer()).isEqualTo(Answer.NO);
        assertThat(tag.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.asWritten()).isEqualTo("percentile 12");
            assertThat(evidence.rule()).isEqualTo("citation-list");
        });
    }

    @Test
    void aListThatSaysDifferentThingsOfTheWorksDoisLeavesItOpen() {
        final CitationTagger tagger = new CitationTagger(new CitationList(Map.of(
                new Doi("10.5555/a"), new CitationList.Standing(false, "highly cited: no"),
                new Doi("10.5555/b"), new CitationList.Standing(true, "highly cited: yes"))));
        assertThat(tagger.tag(ranked(9900)).answer()).isEqualTo(Answer.UNDECIDED);
    }

    private static Tag tag(final Publication publication) {
        return new CitationTagger(CitationList.NONE).tag(publication);
    }

    private static Publication ranked(final Integer... ranks) {
        return new Publication(Stream.concat(
                        Stream.of(record(1, Optional.empty())),
                        Stream.of(ranks).map(rank -> record(rank, Optional.of(new CitationRank(rank, "Medicine")))))
                .toList());
    }

    private static SourceRecord record(final int number, final Optional<CitationRank> rank) {
        return new SourceRecord(
                new RecordId("export", number),
                Source.OPENALEX,
                List.of(new Doi(number == 1 ? "10.5555/a" : "10.5555/b")),
                "A title",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                rank);
    }
}
