package org.bibkpi.measure;

import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.tag.RosterMatch;
import org.bibkpi.tag.RosterTag;

/**
 * What a publication weighs in fractional counting: its funded authors by all its authors. Of several bylines the longest
 * is taken for the whole.
 */
final class Weight {
    private Weight() {}

    /** The weight in billionths; a counted publication has at least one funded author. */
    static long of(final Publication publication, final RosterTag funded) {
        final long known =
                funded.counted().mapToInt(RosterMatch::position).distinct().count();
        int authors = 0;
        for (final SourceRecord record : publication.sources()) {
            authors = Math.max(authors, record.authors().size());
        }
        final long ours = Math.max(1, known);
        return Math.round((double) ours * Count.WHOLE / Math.max(ours, authors));
    }
}
