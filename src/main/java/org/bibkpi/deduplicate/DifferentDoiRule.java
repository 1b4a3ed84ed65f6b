package org.bibkpi.deduplicate;

import java.util.List;
import org.bibkpi.model.Identifier;
import org.bibkpi.model.Identifier.Scheme;

/**
 * Two DOIs are two works, versions of a Cochrane review and a preprint beside its article among them. A DOI that is
 * the beginning of the other was cut off and says nothing.
 */
final class DifferentDoiRule implements CannotLinkRule {
    @Override
    public String id() {
        return "different-doi";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        final List<Identifier> a = pair.ofA(Scheme.DOI);
        final List<Identifier> b = pair.ofB(Scheme.DOI);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().noneMatch(x -> b.stream().anyMatch(y -> cut(x, y)));
    }

    private static boolean cut(final Identifier x, final Identifier y) {
        final String a = bare(x);
        final String b = bare(y);
        return a.startsWith(b) || b.startsWith(a);
    }

    /** Without punctuation: exports disagree on escaped brackets and lost hyphens. */
    private static String bare(final Identifier doi) {
        return doi.value()
                .replace("&lt;", "")
                .replace("&gt;", "")
                .replace("%3c", "")
                .replace("%3e", "")
                .replaceAll("[^a-z0-9]", "");
    }
}
