package org.bibkpi.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Tag;
import org.bibkpi.tag.PublicationAddresses;
import org.bibkpi.tag.RosterMatch;
import org.bibkpi.tag.RosterTag;

/**
 * Whether a funded author gives an address of a provider. Authors who await a ruling keep the question open as far as it
 * hangs on who of them is funded.
 */
final class OwnAddresses {
    private static final Tag AWAITS_RULING = new Tag(Answer.UNDECIDED, "it hangs on which author is funded", List.of());

    private final PublicationAddresses addresses;

    OwnAddresses(final PublicationAddresses addresses) {
        this.addresses = addresses;
    }

    Tag tag(final RosterTag funded) {
        return funded.answer() == Answer.YES ? ofFunded(funded) : ofAnyoneRuledIn(funded);
    }

    /** Another funded author can only turn a no. */
    private Tag ofFunded(final RosterTag funded) {
        final Tag tag = of(funded.certain());
        return tag.answer() == Answer.NO && answers(funded.forReview()).stream().anyMatch(a -> a != Answer.NO)
                ? AWAITS_RULING
                : tag;
    }

    /** What it would be, whoever of them is ruled in. */
    private Tag ofAnyoneRuledIn(final RosterTag funded) {
        return answers(funded.forReview()).size() == 1 ? of(funded.forReview()) : AWAITS_RULING;
    }

    private Set<Answer> answers(final Stream<RosterMatch> matches) {
        return matches.map(match -> of(Stream.of(match)).answer()).collect(Collectors.toSet());
    }

    private Tag of(final Stream<RosterMatch> matches) {
        return addresses.ofAuthors(matches.map(RosterMatch::author).distinct().toList());
    }
}
