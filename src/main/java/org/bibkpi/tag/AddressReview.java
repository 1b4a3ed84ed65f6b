package org.bibkpi.tag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bibkpi.model.EmailMask;

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
     * What one publication asks of a person. E-mail addresses are masked, as they name people.
     *
     * @param addresses all addresses of all its authors, repeated ones too
     */
    public static AddressReview of(final List<String> addresses, final Function<String, AddressVerdict> tagger) {
        final List<String> open = new ArrayList<>();
        boolean hit = false;
        for (final String address : addresses) {
            final Verdict verdict = tagger.apply(address).verdict();
            hit |= verdict == Verdict.HIT;
            if (verdict == Verdict.REVIEW) {
                open.add(EmailMask.of(address));
            }
        }
        return new AddressReview(tallies(open, hit ? 0 : 1));
    }

    private static Map<String, AddressTally> tallies(final List<String> open, final long decides) {
        final Map<String, AddressTally> tallies = new HashMap<>();
        for (final String address : open) {
            final boolean again = tallies.containsKey(address);
            final AddressTally once = again ? new AddressTally(1, 0, 0) : new AddressTally(1, 1, decides);
            tallies.merge(address, once, AddressTally::plus);
        }
        return tallies;
    }

    /** Both together. */
    public AddressReview plus(final AddressReview other) {
        final Sheet sheet = new Sheet();
        sheet.add(this);
        sheet.add(other);
        return sheet.review();
    }

    /** Each address with its evidence; those first that most publications hang on. */
    public List<ReviewedAddress> rows(final Function<String, AddressVerdict> tagger) {
        return tallies.entrySet().stream()
                .map(entry -> new ReviewedAddress(entry.getKey(), entry.getValue(), tagger.apply(entry.getKey())))
                .sorted(MOST_DECISIVE_FIRST)
                .toList();
    }

    /** A review in the making, where a new one for each publication would cost too much. */
    public static final class Sheet {
        private final Map<String, AddressTally> tallies = new HashMap<>();

        /** Adds what a publication, or many, ask of a person. */
        public void add(final AddressReview review) {
            review.tallies.forEach((address, tally) -> tallies.merge(address, tally, AddressTally::plus));
        }

        /** All that was added. */
        public AddressReview review() {
            return new AddressReview(new HashMap<>(tallies));
        }
    }
}
