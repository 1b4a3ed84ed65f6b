package org.bibkpi.tag;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;

/**
 * Which rules count. The others still show: rules of tier C send an address to review, those of tier A and B that are
 * switched off leave it among the near misses.
 *
 * @param counted the rules that make an address a hit
 */
public record TagPolicy(Set<TagRule> counted) implements Serializable {
    public TagPolicy {
        counted = Collections.unmodifiableSet(
                counted.isEmpty() ? EnumSet.noneOf(TagRule.class) : EnumSet.copyOf(counted));
    }

    /** Tier A and B count, tier C does not. */
    public static TagPolicy standard() {
        return new TagPolicy(Stream.of(TagRule.values())
                .filter(rule -> rule.tier() != Tier.C)
                .collect(Collectors.toSet()));
    }

    /** The same with one more rule that counts. */
    public TagPolicy with(final TagRule rule) {
        return new TagPolicy(Stream.concat(counted.stream(), Stream.of(rule)).collect(Collectors.toSet()));
    }

    /** The same with one rule switched off. */
    public TagPolicy without(final TagRule rule) {
        return new TagPolicy(counted.stream().filter(other -> other != rule).collect(Collectors.toSet()));
    }

    boolean counts(final TagRule rule) {
        return counted.contains(rule);
    }
}
