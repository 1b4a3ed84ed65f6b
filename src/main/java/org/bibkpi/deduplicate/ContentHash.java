package org.bibkpi.deduplicate;

import java.util.List;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.Author;
import org.bibkpi.model.SourceRecord;

/**
 * A number for all that a record says, whatever file and place it stands in: where the rules leave a choice, it decides,
 * so that the order of the files and of the records in them never does.
 */
final class ContentHash {
    private ContentHash() {}

    static long of(final SourceRecord source) {
        long hash = TextHash.append(TextHash.EMPTY, source.source().name());
        hash = TextHash.append(hash, source.title());
        hash = appendAll(
                hash,
                source.identifiers().stream().map(i -> i.scheme() + i.value()).toList());
        hash = appendAll(
                hash,
                source.years().stream().map(y -> y.basis() + "" + y.year()).toList());
        hash = appendAll(hash, source.types().stream().map(Enum::name).toList());
        hash = TextHash.append(hash, source.venue().title());
        hash = TextHash.append(hash, source.venue().volume());
        hash = TextHash.append(hash, source.venue().issue());
        hash = TextHash.append(hash, source.venue().pages());
        for (final Author author : source.authors()) {
            hash = append(hash, author);
        }
        hash = appendAll(
                hash,
                source.unlinkedAffiliations().stream()
                        .map(Affiliation::asWritten)
                        .toList());
        return TextHash.spread(appendAll(hash, source.categories()));
    }

    private static long append(final long before, final Author author) {
        final long hash = TextHash.append(
                TextHash.append(before, author.name().family()), author.name().given());
        return appendAll(
                appendAll(hash, author.orcids().stream().map(Object::toString).toList()),
                author.affiliations().stream().map(Affiliation::asWritten).toList());
    }

    private static long appendAll(final long before, final List<String> texts) {
        long hash = TextHash.append(before, texts.size());
        for (final String text : texts) {
            hash = TextHash.append(hash, text);
        }
        return hash;
    }
}
