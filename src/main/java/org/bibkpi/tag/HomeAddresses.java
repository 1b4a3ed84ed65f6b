package org.bibkpi.tag;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bibkpi.model.Affiliation;
import org.bibkpi.registry.ProviderRegistry;

/**
 * The addresses that confirm that a name is the roster's person: those of a care provider of the registry, and those of a
 * university with departments at one. Who works for the university alone gives no provider's address and is at home all the
 * same.
 */
public final class HomeAddresses implements Predicate<Affiliation> {
    private final Set<String> universities;
    private final Function<String, AddressVerdict> tagger;

    /** The home that this registry describes. */
    public HomeAddresses(final ProviderRegistry providers, final Function<String, AddressVerdict> tagger) {
        this.universities = providers.universities();
        this.tagger = tagger;
    }

    @Override
    public boolean test(final Affiliation address) {
        final AddressVerdict verdict = tagger.apply(address.text());
        return verdict.verdict() == Verdict.HIT || namesUniversity(verdict);
    }

    private boolean namesUniversity(final AddressVerdict verdict) {
        for (final NearMiss miss : verdict.nearMisses()) {
            if (universities.contains(miss.id())) {
                return true;
            }
        }
        return false;
    }
}
