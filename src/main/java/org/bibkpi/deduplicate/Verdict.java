package org.bibkpi.deduplicate;

import java.io.Serializable;
import org.bibkpi.model.Check;

/**
 * What is held of two records.
 *
 * @param kind whether they are one work
 * @param rule the name of the rule that decided; empty if none did
 * @param rank the place of the rule among those of its kind, strongest first; {@value #RULED} for a person's ruling
 */
public record Verdict(Kind kind, String rule, int rank) implements Serializable {
    /** The rank of what a person decided. */
    static final int RULED = -1;

    /** The rank of a pair that its rule would have joined, had no other record stood between. */
    static final int KEPT_APART = Byte.MAX_VALUE;

    /** The rule of a person who found two records to be one work. */
    static final String RULED_SAME = "ruled-same";

    /** From here on the codes of verdicts of doubt. */
    static final int FIRST_DOUBT = 32;

    static final Verdict UNRELATED = new Verdict(Kind.UNRELATED, "", 0);

    /** The four answers. */
    public enum Kind {
        /** One work. */
        SAME,
        /** Two works, whatever else speaks for one. */
        DIFFERENT,
        /** A person should look; until then two works. */
        IN_DOUBT,
        /** Nothing speaks for one work. */
        UNRELATED
    }

    public Verdict {
        Check.that(rule.isEmpty() == (kind == Kind.UNRELATED), "a verdict names its rule: %s '%s'", kind, rule);
    }

    /** Whether it joins two records or asks a person to. */
    boolean isEdge() {
        return kind == Kind.SAME || kind == Kind.IN_DOUBT;
    }

    /** A small number for a verdict that a rule or a person gave on a pair that is one work or in doubt. */
    int code() {
        return kind == Kind.SAME ? rank - RULED : FIRST_DOUBT + rank;
    }
}
