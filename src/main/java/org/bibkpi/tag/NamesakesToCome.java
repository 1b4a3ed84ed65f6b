package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.model.Orcid;

/**
 * Stands for what is known only when all publications have been seen. It answers as if there were no namesakes and
 * remembers that it was asked: what was said then has to be said anew. For one thread.
 */
public final class NamesakesToCome implements Namesakes {
    private boolean asked;

    @Override
    public boolean isHomonym(final String personId) {
        asked = true;
        return NamesakeEvidence.NONE.isHomonym(personId);
    }

    @Override
    public boolean contradicts(final List<Orcid> foreign, final String personId) {
        asked |= !foreign.isEmpty();
        return NamesakeEvidence.NONE.contradicts(foreign, personId);
    }

    /** Whether anything was asked since this was last called. */
    public boolean wasAsked() {
        final boolean was = asked;
        asked = false;
        return was;
    }
}
