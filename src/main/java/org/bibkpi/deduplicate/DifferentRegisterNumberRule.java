package org.bibkpi.deduplicate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Identifier.Scheme;

/**
 * A register that lists two records under two numbers holds them for two works. Registers do list a work twice; where
 * both records bear one DOI, that is what happened.
 */
final class DifferentRegisterNumberRule implements CannotLinkRule {
    @Override
    public String id() {
        return "different-register-number";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return !pair.shares(Set.of(Scheme.DOI))
                && Stream.of(Scheme.PMID, Scheme.UT, Scheme.EID, Scheme.OPENALEX)
                        .anyMatch(s -> differ(pair.ofA(s), pair.ofB(s)));
    }

    private static boolean differ(final List<Identifier> a, final List<Identifier> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> oneRegister(x, y)))
                && a.stream().noneMatch(b::contains);
    }

    /** Web of Science gives one work a number in each of its collections. */
    private static boolean oneRegister(final Identifier x, final Identifier y) {
        return collection(x).equals(collection(y));
    }

    private static String collection(final Identifier id) {
        final int colon = id.value().indexOf(':');
        return colon < 0 ? "" : id.value().substring(0, colon);
    }
}
