package org.bibkpi.tag;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.registry.AddressRuling;
import org.bibkpi.registry.AddressRulings;
import org.bibkpi.registry.TagRule;

/** Tags addresses as people decided, and where nobody did, by the rules. */
public final class RuledTagger implements Function<String, AddressVerdict> {
    private final Function<String, AddressVerdict> rules;
    private final AddressRulings rulings;
    private final String regionProvider;

    /**
     * Puts decisions before rules.
     *
     * @param regionProvider the provider that a bare yes counts for where the rules suggest none
     */
    public RuledTagger(
            final Function<String, AddressVerdict> rules, final AddressRulings rulings, final String regionProvider) {
        this.rules = rules;
        this.rulings = rulings;
        this.regionProvider = regionProvider;
    }

    @Override
    public AddressVerdict apply(final String address) {
        final Optional<AddressRuling> ruling = rulings.find(address);
        return ruling.isPresent() ? verdict(address, ruling.get()) : rules.apply(address);
    }

    private AddressVerdict verdict(final String address, final AddressRuling ruling) {
        if (ruling.isNo()) {
            // Who decided stands in the decision file alone: no report names a person.
            final String reason = ("Decided on " + ruling.on() + ". " + ruling.why()).strip();
            return new AddressVerdict(
                    Verdict.NO, List.of(), missesAfter(new NearMiss(TagRule.RULING.id(), address, reason)));
        }
        final String provider = ruling.providerId().orElseGet(() -> suggested(address));
        return new AddressVerdict(
                Verdict.HIT, List.of(new AddressMatch(provider, TagRule.RULING, address, false)), List.of());
    }

    /** What else the address names stays known: a "no" says that it names no provider, not that it is not the university's. */
    private List<NearMiss> missesAfter(final NearMiss ruling) {
        return Stream.concat(Stream.of(ruling), rules.apply(ruling.text()).nearMisses().stream())
                .toList();
    }

    private String suggested(final String address) {
        return rules.apply(address).matches().stream()
                .findFirst()
                .map(AddressMatch::providerId)
                .orElse(regionProvider);
    }
}
