package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;
import org.bibkpi.registry.UniversityDepartment;
import org.bibkpi.tag.Decision.Found;
import org.bibkpi.tag.Decision.Missed;
import org.bibkpi.tag.Decision.Refused;
import org.bibkpi.tag.Decision.Swallowed;

/**
 * Decides which of the names met in an address stand: the longest wins, a name inside a look-alike's does not count, nor
 * one that its surroundings contradict.
 */
final class Reading {
    /** A name that only calls for a look hides none that counts, however long it is. */
    private static final Comparator<Span> LONGEST_FIRST = Comparator.comparing(Reading::isForReview)
            .thenComparing(Comparator.comparingInt(Span::length).reversed())
            .thenComparing(span -> span.entry() instanceof NameEntry.Wanted)
            .thenComparingInt(Span::from);

    private static final Comparator<Span> IN_ORDER = Comparator.comparingInt(Span::from);

    private record Miss(boolean isLookAlike, Missed what) {}

    private static final Comparator<Miss> PROVIDERS_FIRST = Comparator.comparing(Miss::isLookAlike);

    private final ProviderRegistry registry;

    private final TagPolicy policy;
    private final SymbolSequence sequence;
    private final Surroundings around;
    private final Joints joints;
    private final Objections objections;
    private final List<Span> names;
    private final List<Span> standing = new ArrayList<>();
    private final List<Found> counted = new ArrayList<>();
    private final List<Found> toReview = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    Reading(
            final ProviderRegistry registry,
            final TagPolicy policy,
            final SymbolSequence sequence,
            final List<Span> names,
            final Surroundings around,
            final Joints joints) {
        this.registry = registry;
        this.policy = policy;
        this.sequence = sequence;
        this.names = names;
        this.around = around;
        this.joints = joints;
        this.objections = new Objections(around, joints);
    }

    private static boolean isForReview(final Span span) {
        return span.entry() instanceof NameEntry.Wanted wanted && wanted.rule().tier() == Tier.C;
    }

    Decision decision() {
        names.removeAll(names.stream().filter(this::isAcrossConjunction).toList());
        names.forEach(this::noteWhere);
        names.sort(LONGEST_FIRST);
        names.forEach(this::weigh);
        standing.sort(IN_ORDER);
        standing.forEach(this::report);
        if (!counted.isEmpty()) {
            return new Decision(Verdict.HIT, counted, List.of());
        }
        return new Decision(toReview.isEmpty() ? Verdict.NO : Verdict.REVIEW, toReview, nearMisses());
    }

    /** "Karolinska University Hospital and Uppsala University" does not name the University Hospital Uppsala. */
    private boolean isAcrossConjunction(final Span span) {
        return span.entry() instanceof NameEntry.Unwanted
                && names.stream()
                        .filter(other -> other.entry() instanceof NameEntry.Wanted)
                        .filter(other -> other.overlaps(span))
                        .anyMatch(other -> isJoined(span, other.from()) || isJoined(span, other.to()));
    }

    private boolean isJoined(final Span span, final int at) {
        return span.from() < at && at < span.to() && joints.isConjunction(at);
    }

    private void noteWhere(final Span span) {
        if (span.entry() instanceof NameEntry.Wanted wanted
                && registry.regionProviders().contains(wanted.id())
                && wanted.context() == NameContext.ANYWHERE
                && wanted.rule().tier() != Tier.C) {
            around.note(span, Surroundings.REGION | Surroundings.HOME_PLACE);
        } else if (span.entry() instanceof NameEntry.Unwanted unwanted
                && unwanted.withinRegion()
                && !isPartOfProvidersName(span)) {
            around.note(span, Surroundings.HOME_PLACE);
        }
    }

    private boolean isPartOfProvidersName(final Span span) {
        for (final Span other : names) {
            if (other.entry() instanceof NameEntry.Wanted && other.contains(span)) {
                return true;
            }
        }
        return false;
    }

    private void weigh(final Span span) {
        for (final Span over : standing) {
            if (over.overlaps(span) && !isLookAlikeInside(over, span)) {
                missInside(span, over);
                return;
            }
        }
        if (span.entry() instanceof NameEntry.Wanted wanted) {
            weigh(span, wanted);
        } else {
            standing.add(span);
        }
    }

    private static boolean isLookAlikeInside(final Span over, final Span span) {
        return over.entry() instanceof NameEntry.Unwanted && span.contains(over) && span.length() > over.length();
    }

    private void weigh(final Span span, final NameEntry.Wanted wanted) {
        if ((wanted.onlyAtStart() && !sequence.startsPart(span.from())) || cutsLookAlike(span)) {
            return;
        }
        final String objection = objections.against(span, wanted);
        if (objection.isEmpty()) {
            standing.add(span);
        } else {
            miss(span, objection);
        }
    }

    /** "University Hospital Karolinska Institutet": the last word belongs to the look-alike. */
    private boolean cutsLookAlike(final Span span) {
        for (final Span other : names) {
            if (other.entry() instanceof NameEntry.Unwanted && other.overlaps(span) && !span.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private void report(final Span span) {
        if (span.entry() instanceof NameEntry.Wanted wanted) {
            report(span, wanted);
        } else if (span.entry() instanceof NameEntry.Unwanted lookAlike) {
            missLookAlike(span, lookAlike);
        }
    }

    private void report(final Span span, final NameEntry.Wanted wanted) {
        final TagRule rule = rule(span, wanted);
        final Found match = new Found(wanted.id(), rule, sequence.place(span), isAbroad(span));
        if (policy.counts(rule)) {
            counted.add(match);
        } else if (rule.tier() == Tier.C) {
            toReview.add(match);
        } else {
            miss(span, "The rule " + rule.id() + " is switched off.");
        }
    }

    private TagRule rule(final Span span, final NameEntry.Wanted wanted) {
        if (wanted.rule().tier() == Tier.C) {
            return wanted.rule();
        }
        final int guesses = sequence.guesses(span);
        if (guesses > SymbolSequence.LONG_WORD_GUESSED
                || (guesses == SymbolSequence.LONG_WORD_GUESSED && span.length() == 1)) {
            return TagRule.FUZZY_NAME;
        }
        if (!objections.isPlaced(span, wanted.context())) {
            return TagRule.PLACE_MISSING;
        }
        if (around.afterCareOf(span)) {
            return TagRule.CARE_OF;
        }
        if (around.afterThanks(span)) {
            return TagRule.ACKNOWLEDGEMENT;
        }
        if (isUniversityDepartment(span, wanted.id())) {
            return TagRule.UNIVERSITY_DEPARTMENT;
        }
        return guesses == SymbolSequence.CERTAIN ? wanted.rule() : misspelt(guesses);
    }

    private static TagRule misspelt(final int guesses) {
        return guesses == SymbolSequence.LONG_WORD_GUESSED ? TagRule.MISSPELT_LONG_WORD : TagRule.MISSPELT_COMMON_WORD;
    }

    private boolean isUniversityDepartment(final Span span, final String providerId) {
        return around.has(span, Surroundings.DEPARTMENT, providerId)
                && registry.find(providerId).stream()
                        .flatMap(provider -> provider.universityDepartments().stream())
                        .map(UniversityDepartment::university)
                        .anyMatch(university -> standing.stream()
                                .anyMatch(other ->
                                        other.entry().id().equals(university) && around.inSameAddress(other, span)));
    }

    private boolean isAbroad(final Span span) {
        return around.has(span, Surroundings.ABROAD)
                && !around.has(span, Surroundings.HOME_COUNTRY | Surroundings.HOME_PLACE);
    }

    private void missInside(final Span span, final Span longer) {
        if (span.entry() instanceof NameEntry.Wanted && longer.entry() instanceof NameEntry.Unwanted) {
            misses.add(new Miss(false, new Swallowed(span.entry().id(), sequence.place(span), sequence.place(longer))));
        }
    }

    private void miss(final Span span, final String reason) {
        misses.add(new Miss(false, new Refused(span.entry().id(), sequence.place(span), reason)));
    }

    private void missLookAlike(final Span span, final NameEntry.Unwanted lookAlike) {
        misses.add(
                new Miss(true, new Refused(lookAlike.id(), sequence.place(span), "This is " + lookAlike.what() + ".")));
    }

    /** Providers' names before look-alikes': they came nearer. */
    private List<Missed> nearMisses() {
        misses.sort(PROVIDERS_FIRST);
        return misses.stream().map(Miss::what).toList();
    }
}
