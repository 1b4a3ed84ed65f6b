package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The addresses that a person should rule on, over all publications. */
public final class AddressReview implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<ReviewedAddress> MOST_DECISIVE_FIRST = Comparator.comparingLong(
                    (ReviewedAddress reviewed) -> -reviewed.tally().decides())
            .thenComparingLong(reviewed -> -reviewed.tally().publications())
            .thenComparingLong(reviewed -> -reviewed.tally().frequency())
            .thenComparing(ReviewedAddress::address);

    private final Map<String, AddressTally> tallies;

    private AddressReview(final Map<String, AddressTally> tallies) {
        this.tallies = tallies;
    }

    /** Nothing to rule on. */
    public static AddressReview none() {
        return new AddressReview(Map.of());
    }

    /**
     * What one publication asks of a person.
     *
     * @param addresses all addresses of all its authors, repeated ones too
     */
    public static AddressReview of(final List<String> addresses, final Function<String, AddressVerdict> tagger) {
        final boolean hit =
                addresses.stream().anyMatch(address -> tagger.apply(address).verdict() == Verdict.HIT);
        final Map<String, AddressTally> tallies = new HashMap<>();
        for (final String address : addresses) {
            if (tagger.apply(address).verdict() == Verdict.REVIEW) {
                final boolean again = tallies.containsKey(address);
                final AddressTally once = again ? new AddressTally(1, 0, 0) : new AddressTally(1, 1, hit ? 0 : 1);
                tallies.merge(address, once, AddressTally::plus);
            }
        }
        return new AddressReview(tallies);
    }

    /** Both together. */
    public AddressReview plus(final AddressReview other) {
        final Map<String, AddressTally> sum = new HashMap<>(tallies);
        other.tallies.forEach((address, tally) -> sum.merge(address, tally, AddressTally::plus));
        return new AddressReview(sum);
    }

    /** Each address with its evidence; those first that most publications hang on. */
    public List<ReviewedAddress> rows(final Function<String, AddressVerdict> tagger) {
        return tallies.entrySet().stream()
                .map(entry -> new ReviewedAddress(entry.getKey(), entry.getValue(), tagger.apply(entry.getKey())))
                .sorted(MOST_DECISIVE_FIRST)
                .toList();
    }
}
