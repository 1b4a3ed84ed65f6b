package org.bibkpi.deduplicate;

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
        return pair.differentDois();
    }
}
