package org.bibkpi.audit;

import java.util.List;

/**
 * An address and what it was taken for.
 *
 * @param text as written in the export
 * @param verdict {@code hit}, {@code review} or {@code no}
 * @param matches the names that count, or for review those that may
 * @param miss why the nearest name does not count; empty if there is none
 * @param at where it stands: {@code record:author}, both from 1, without the author where the source does not link it
 */
public record AddressTrail(String text, String verdict, List<NameTrail> matches, String miss, List<String> at) {
    public AddressTrail {
        matches = List.copyOf(matches);
        at = List.copyOf(at);
    }

    /** The places of the records it stands in, from 1, each once. */
    public List<Integer> records() {
        return at.stream()
                .map(place -> Integer.valueOf(place.substring(0, place.indexOf(':'))))
                .distinct()
                .toList();
    }

    /**
     * A provider's name in an address.
     *
     * @param provider its id in the registry
     * @param rule why the name counts, or why a person must look
     * @param tier of the rule
     * @param text the name as the address writes it
     */
    public record NameTrail(String provider, String rule, String tier, String text) {}
}
