package org.bibkpi.tag;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the address review.
 *
 * @param address the distinct string
 * @param tally how often it occurs, and how many publications hang on it
 * @param verdict what the rules say
 */
public record ReviewedAddress(String address, AddressTally tally, AddressVerdict verdict) implements Serializable {
    /** The columns of {@code review_addresses.csv}; the last four are the person's. */
    public static final List<String> HEADER = List.of(
            "address",
            "frequency",
            "publications",
            "decides",
            "providers",
            "rules",
            "matched",
            "nearest_miss",
            "reason",
            "suggested",
            "decision",
            "decided_by",
            "decided_on",
            "why");

    /** The row, with the person's columns empty. */
    public List<String> row() {
        return List.of(
                address,
                Long.toString(tally.frequency()),
                Long.toString(tally.publications()),
                Long.toString(tally.decides()),
                join(verdict.matches().stream()
                        .map(AddressMatch::providerId)
                        .distinct()
                        .toList()),
                join(verdict.matches().stream()
                        .map(AddressMatch::ruleId)
                        .distinct()
                        .toList()),
                join(verdict.matches().stream()
                        .map(AddressMatch::text)
                        .distinct()
                        .toList()),
                verdict.nearestMiss().map(NearMiss::text).orElse(""),
                reason(),
                suggestion(),
                "",
                "",
                "",
                "");
    }

    /** What a person will most likely decide: a provider's id, or no; empty where the rules have no opinion. */
    public String suggestion() {
        return verdict.matches().stream()
                .findFirst()
                .map(ReviewedAddress::suggestion)
                .orElse("");
    }

    private static String suggestion(final AddressMatch match) {
        return switch (match.rule()) {
            case FUZZY_NAME, OTHER_SCRIPT, PLACE_MISSING, ABBREVIATION, INTERNAL_UNIT -> match.providerId();
            case JOINT_CENTRE, ADMINISTRATION, CARE_OF, ACKNOWLEDGEMENT -> "no";
            default -> "";
        };
    }

    private String reason() {
        return verdict.matches().stream()
                .map(match -> match.rule().meaning())
                .findFirst()
                .or(() -> verdict.nearestMiss().map(NearMiss::reason))
                .orElse("");
    }

    private static String join(final List<String> parts) {
        return parts.stream().collect(Collectors.joining("|"));
    }
}
