package org.bibkpi.deduplicate;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Identifier.Scheme;

/**
 * A register that lists two records under two numbers holds them for two works. Registers do list a work twice; where
 * both records bear one DOI, that is what happened.
 */
final class DifferentRegisterNumberRule implements CannotLinkRule {
    private static final Set<Scheme> DOI = Set.of(Scheme.DOI);
    private static final List<Scheme> REGISTERS = List.of(Scheme.PMID, Scheme.UT, Scheme.EID, Scheme.OPENALEX);

    @Override
    public String id() {
        return "different-register-number";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        if (pair.shares(DOI)) {
            return false;
        }
        for (final Scheme register : REGISTERS) {
            if (differ(pair.ofA(register), pair.ofB(register))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(final List<Identifier> a, final List<Identifier> b) {
        return !a.isEmpty() && !b.isEmpty() && haveOneRegister(a, b) && Collections.disjoint(a, b);
    }

    private static boolean haveOneRegister(final List<Identifier> a, final List<Identifier> b) {
        for (final Identifier x : a) {
            for (final Identifier y : b) {
                if (oneRegister(x, y)) {
                    return true;
                }
            }
        }
        return false;
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
