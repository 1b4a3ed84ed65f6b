package org.bibkpi.tag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.Doi;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.CitationList;

/**
 * Whether a publication is among the tenth of its field and year that is cited most. The job's own list decides before the
 * percentiles of the sources. Without a percentile anywhere, or with several that say different things, the question is
 * open.
 */
public final class CitationTagger {
    private static final String BY_SOURCE = "citation-percentile";
    private static final String BY_LIST = "citation-list";

    private final CitationList list;

    /**
     * A tagger.
     *
     * @param list what the job says itself
     */
    public CitationTagger(final CitationList list) {
        this.list = list;
    }

    /** The answer for a publication. */
    public Tag tag(final Publication publication) {
        final List<Finding> listed =
                publication.sources().stream().flatMap(this::listed).distinct().toList();
        return listed.isEmpty()
                ? tag(
                        publication.sources().stream()
                                .flatMap(record -> ranked(record).stream())
                                .toList(),
                        "sources give different citation percentiles")
                : tag(listed, "the list says different things of the work's DOIs");
    }

    private static Tag tag(final List<Finding> findings, final String ifDifferent) {
        final Set<Boolean> top = findings.stream().map(Finding::top).collect(Collectors.toSet());
        return new Tag(
                answer(top),
                top.isEmpty() ? "no citation percentile in any source" : top.size() == 1 ? "" : ifDifferent,
                findings.stream().map(Finding::evidence).toList());
    }

    private static Answer answer(final Set<Boolean> top) {
        if (top.size() != 1) {
            return Answer.UNDECIDED;
        }
        return top.contains(true) ? Answer.YES : Answer.NO;
    }

    /** What the list says of a record's DOIs. */
    private Stream<Finding> listed(final SourceRecord record) {
        return record.identifiers().stream()
                .filter(Doi.class::isInstance)
                .flatMap(doi -> list.find((Doi) doi).stream())
                .map(standing -> new Finding(
                        standing.highlyCited(), new Evidence(record.id(), standing.text(), BY_LIST, "", "A")));
    }

    private static Optional<Finding> ranked(final SourceRecord record) {
        return record.rank().map(rank -> new Finding(rank.isInTopTenPercent(), evidence(record, rank)));
    }

    private static Evidence evidence(final SourceRecord record, final CitationRank rank) {
        return new Evidence(record.id(), "percentile " + rank.tenThousandths() / 100.0, BY_SOURCE, rank.field(), "A");
    }

    /** One statement about the publication. */
    private record Finding(boolean top, Evidence evidence) {}
}
