package org.bibkpi.tag;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The output of {@code bibkpi tag}: one row per input row, in order, with all evidence. Lists are joined by {@code |}.
 */
public final class TagTable {
    /** The columns, stable and documented. */
    public static final List<String> HEADER =
            List.of("id", "address", "verdict", "providers", "rules", "tier", "matched");

    private static final String BETWEEN = "|";

    private final Function<String, AddressVerdict> tagger;

    public TagTable(final Function<String, AddressVerdict> tagger) {
        this.tagger = tagger;
    }

    /**
     * The output row of an input row.
     *
     * @param id as the input has it, or the row's number
     * @param address as the input has it; an empty one is tagged {@code no}
     */
    public List<String> row(final String id, final String address) {
        final AddressVerdict verdict = tagger.apply(address);
        final List<AddressMatch> matches = verdict.matches();
        return List.of(
                id,
                address,
                verdict.verdict().text(),
                distinct(matches, AddressMatch::providerId),
                distinct(matches, AddressMatch::ruleId),
                tier(matches),
                distinct(matches, AddressMatch::text));
    }

    private static String distinct(final List<AddressMatch> matches, final Function<AddressMatch, String> part) {
        return matches.stream().map(part).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** The best tier among the matches; empty without one. */
    private static String tier(final List<AddressMatch> matches) {
        return matches.stream()
                .map(AddressMatch::tier)
                .min(Enum::compareTo)
                .map(Enum::name)
                .orElse("");
    }
}
