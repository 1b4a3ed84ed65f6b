package org.bibkpi.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.audit.PublicationTrail;
import org.bibkpi.audit.RecordTrail;
import org.bibkpi.model.AsciiCase;

/**
 * The source records of one run found again in the other, wherever they stand there: by content, else by all their
 * identifiers with the title, else by identifiers that only one record of the database bears, else by title and year.
 */
final class RecordMatches {
    private final Map<String, RecordTrail> toAfter = new HashMap<>();
    private final Map<String, RecordTrail> toBefore = new HashMap<>();
    private final List<RecordTrail> before;
    private final List<RecordTrail> after;

    private RecordMatches(final List<PublicationTrail> before, final List<PublicationTrail> after) {
        this.before = before.stream().flatMap(t -> t.records().stream()).toList();
        this.after = after.stream().flatMap(t -> t.records().stream()).toList();
    }

    static RecordMatches of(final List<PublicationTrail> before, final List<PublicationTrail> after) {
        final RecordMatches matches = new RecordMatches(before, after);
        matches.match(record -> Stream.of(record.digest()), true);
        matches.match(record -> Stream.of(record.ids() + AsciiCase.lower(record.title())), true);
        matches.match(record -> Stream.of(String.join(" ", record.ids())).filter(ids -> !ids.isEmpty()), false);
        matches.match(record -> record.ids().stream(), false);
        matches.match(record -> Stream.of(AsciiCase.lower(record.title()) + record.years()), false);
        return matches;
    }

    /** The same record in the other run. */
    Optional<RecordTrail> find(final RecordTrail record, final Side side) {
        return Optional.ofNullable((side == Side.BEFORE ? toAfter : toBefore).get(record.record()));
    }

    /** Pairs records with a common key; where several bear it, the first with the first unless that is not sure. */
    private void match(final Function<RecordTrail, Stream<String>> keys, final boolean alsoAmongSeveral) {
        final Map<String, List<RecordTrail>> old = byKey(before, toAfter, keys);
        final Map<String, List<RecordTrail>> now = byKey(after, toBefore, keys);
        now.forEach((key, records) -> {
            final List<RecordTrail> others = old.getOrDefault(key, List.of());
            if (alsoAmongSeveral || (records.size() == 1 && others.size() == 1)) {
                for (int i = 0; i < Math.min(records.size(), others.size()); i++) {
                    pair(others.get(i), records.get(i));
                }
            }
        });
    }

    private void pair(final RecordTrail old, final RecordTrail now) {
        if (!toAfter.containsKey(old.record()) && !toBefore.containsKey(now.record())) {
            toAfter.put(old.record(), now);
            toBefore.put(now.record(), old);
        }
    }

    private static Map<String, List<RecordTrail>> byKey(
            final List<RecordTrail> records,
            final Map<String, RecordTrail> matched,
            final Function<RecordTrail, Stream<String>> keys) {
        final Map<String, List<RecordTrail>> byKey = new LinkedHashMap<>();
        records.stream()
                .filter(record -> !matched.containsKey(record.record()))
                .forEach(record -> keys.apply(record)
                        .forEach(key -> byKey.computeIfAbsent(record.source() + " " + key, k -> new ArrayList<>())
                                .add(record)));
        return byKey;
    }
}
