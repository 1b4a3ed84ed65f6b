package org.bibkpi.tag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bibkpi.model.Answer;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/**
 * Whether a publication is among the tenth of its field and year that is cited most. Without a percentile in any source, or
 * with several that say different things, the question is open.
 */
public final class CitationTagger {
    private static final String RULE = "citation-percentile";

    private CitationTagger() {}

    /** The answer for a publication. */
    public static Tag tag(final Publication publication) {
        final List<SourceRecord> ranked = publication.sources().stream()
                .filter(record -> record.rank().isPresent())
                .toList();
        final Set<Boolean> top = ranked.stream()
                .flatMap(record -> record.rank().stream())
                .map(CitationRank::isInTopTenPercent)
                .collect(Collectors.toSet());
        return new Tag(
                answer(top),
                top.isEmpty()
                        ? "no citation percentile in any source"
                        : top.size() == 1 ? "" : "sources give different citation percentiles",
                ranked.stream().map(CitationTagger::evidence).toList());
    }

    private static Answer answer(final Set<Boolean> top) {
        if (top.size() != 1) {
            return Answer.UNDECIDED;
        }
        return top.contains(true) ? Answer.YES : Answer.NO;
    }

    private static Evidence evidence(final SourceRecord record) {
        final CitationRank rank = record.rank().orElseThrow();
        return new Evidence(record.id(), "percentile " + rank.tenThousandths() / 100.0, RULE, rank.field(), "A");
    }
}
