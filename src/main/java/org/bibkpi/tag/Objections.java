package org.bibkpi.tag;

import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.TagRule;

/** Why what stands around a provider's name speaks against it. */
final class Objections {
    private static final String ELSEWHERE = "The address names another country or region.";
    private static final int AWAY = Surroundings.ABROAD | Surroundings.ELSEWHERE;

    private final Surroundings around;
    private final Joints joints;

    Objections(final Surroundings around, final Joints joints) {
        this.around = around;
        this.joints = joints;
    }

    /** The reason as a sentence; empty if nothing speaks against the name. */
    String against(final Span span, final NameEntry.Wanted wanted) {
        if (around.followedBy(span, Surroundings.NAME_GOES_ON, joints::isDirect)) {
            return "The name goes on: a street, a municipality or a company is called so.";
        }
        if (around.followedBy(span, AWAY, joints::isBeforePlace)) {
            return ELSEWHERE;
        }
        return againstContext(span, wanted.context(), wanted.rule());
    }

    /** Whether the address says what the name needs. */
    boolean isPlaced(final Span span, final NameContext context) {
        return switch (context) {
            case ANYWHERE, NOT_ELSEWHERE -> true;
            case COUNTRY -> around.has(span, Surroundings.HOME_PLACE | Surroundings.HOME_COUNTRY);
            case PLACE -> around.has(span, Surroundings.HOME_PLACE);
            case REGION -> around.has(span, Surroundings.REGION);
        };
    }

    private String againstContext(final Span span, final NameContext context, final TagRule rule) {
        return switch (context) {
            case ANYWHERE -> "";
            case NOT_ELSEWHERE -> isAway(span) ? ELSEWHERE : "";
            case COUNTRY, PLACE -> {
                if (isAway(span)) {
                    yield ELSEWHERE;
                }
                yield isPlaced(span, context) || mayBeHere(span, rule)
                        ? ""
                        : "The name needs a place of the region in the same address.";
            }
            case REGION -> isPlaced(span, context) ? "" : "The name needs the region in the same address.";
        };
    }

    private boolean isAway(final Span span) {
        return around.has(span, AWAY) && !around.has(span, Surroundings.HOME_PLACE);
    }

    private boolean mayBeHere(final Span span, final TagRule rule) {
        return rule != TagRule.ABBREVIATION && around.isLastOfAddress(span);
    }
}
