package org.bibkpi.deduplicate;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Identifier.Scheme;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;

/**
 * The name of a record in a person's rulings: the same in every run, whatever file and place the record stands in. It is
 * the number under which its database lists it, such as {@code eid:2-s2.0-85000000001}; without one another identifier, or
 * {@code title}, with a digest of what the record says: {@code doi:10.1000/182~0f3a9c12}.
 */
public final class RecordKey {
    private static final int DIGITS = 8;
    private static final Map<Source, Scheme> REGISTERS = Map.of(
            Source.WOS, Scheme.UT,
            Source.SCOPUS, Scheme.EID,
            Source.PUBMED, Scheme.PMID,
            Source.EUROPE_PMC, Scheme.PMID,
            Source.OPENALEX, Scheme.OPENALEX);

    private RecordKey() {}

    /** The key of a record. */
    public static String of(final SourceRecord record) {
        return Optional.ofNullable(REGISTERS.get(record.source()))
                .flatMap(scheme -> find(record, scheme))
                .map(RecordKey::written)
                .orElseGet(() -> record.identifiers().stream()
                                .findFirst()
                                .map(RecordKey::written)
                                .orElse("title")
                        + "~" + digest(record));
    }

    private static Optional<Identifier> find(final SourceRecord record, final Scheme scheme) {
        return record.identifiers().stream().filter(i -> i.scheme() == scheme).findFirst();
    }

    private static String written(final Identifier identifier) {
        return AsciiCase.lower(identifier.scheme().name()) + ":" + identifier.value();
    }

    /** Of what tells works apart, folded, so that another export of the same record comes to the same. */
    private static String digest(final SourceRecord record) {
        final MatchFacts facts = MatchFacts.of(0, record);
        long hash = TextHash.append(TextHash.EMPTY, record.source().name());
        hash = TextHash.append(hash, facts.title());
        hash = TextHash.append(hash, facts.years().toString());
        hash = TextHash.append(hash, facts.journal().toString());
        hash = TextHash.append(
                hash, facts.volume() + facts.issue() + facts.pages().first());
        for (final AuthorKey author : facts.authors()) {
            hash = TextHash.append(hash, author.mainWord());
        }
        return HexFormat.of().toHexDigits(TextHash.spread(hash)).substring(0, DIGITS);
    }
}
