package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

final class CitationTaggerTest {
    @Test
    void theTopTenthBeginsWithTheNinetiethPercentile() {
        assertThat(CitationTagger.tag(ranked(9000)).answer()).isEqualTo(Answer.YES);
        assertThat(CitationTagger.tag(ranked(8999)).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void withoutAPercentileTheQuestionIsOpen() {
        final Tag tag = CitationTagger.tag(ranked());
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.reason()).isEqualTo("no citation percentile in any source");
    }

    @Test
    void recordsThatDisagreeLeaveItOpen() {
        assertThat(CitationTagger.tag(ranked(9500, 9900)).answer()).isEqualTo(Answer.YES);
        final Tag tag = CitationTagger.tag(ranked(9500, 8000));
        assertThat(tag.answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(tag.reason()).isEqualTo("sources give different citation percentiles");
        assertThat(tag.evidence()).hasSize(2);
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
                List.of(),
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
