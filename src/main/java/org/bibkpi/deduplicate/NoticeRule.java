package org.bibkpi.deduplicate;

/** A correction, retraction notice, reply or comment bears the title of another work and is not that work. */
final class NoticeRule implements CannotLinkRule {
    @Override
    public String id() {
        return "notice-and-work";
    }

    @Override
    public boolean forbids(final Comparison pair) {
        return !pair.titleIs(TitleAgreement.SAME)
                && pair.titlesRelated()
                && !pair.a().notice().equals(pair.b().notice());
    }
}
