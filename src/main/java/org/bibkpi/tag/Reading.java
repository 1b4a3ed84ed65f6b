package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bibkpi.registry.NameContext;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.TagRule;
import org.bibkpi.registry.Tier;
import org.bibkpi.registry.UniversityDepartment;

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

    /** A name that does not count, and why. */
    private record Miss(Span span, String reason) {}

    private static final Comparator<Miss> PROVIDERS_FIRST =
            Comparator.comparing(miss -> miss.span().entry() instanceof NameEntry.Unwanted);

    private final ProviderRegistry registry;

    private final TagPolicy policy;
    private final String text;
    private final Words words;
    private final SymbolSequence sequence;
    private final Surroundings around;
    private final Joints joints;
    private final Objections objections;
    private final List<Span> names;
    private final List<Span> standing = new ArrayList<>();
    private final List<AddressMatch> counted = new ArrayList<>();
    private final List<AddressMatch> toReview = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    Reading(
            final ProviderRegistry registry,
            final TagPolicy policy,
            final String text,
            final Words words,
            final SymbolSequence sequence,
            final List<Span> names,
            final Surroundings around,
            final Joints joints) {
        this.registry = registry;
        this.policy = policy;
        this.text = text;
        this.words = words;
        this.sequence = sequence;
        this.names = names;
        this.around = around;
        this.joints = joints;
        this.objections = new Objections(around, joints);
    }

    private static boolean isForReview(final Span span) {
        return span.entry() instanceof NameEntry.Wanted wanted && wanted.rule().tier() == Tier.C;
    }

    AddressVerdict verdict() {
        names.removeAll(names.stream().filter(this::isAcrossConjunction).toList());
        names.forEach(this::noteWhere);
        names.sort(LONGEST_FIRST);
        names.forEach(this::weigh);
        standing.sort(IN_ORDER);
        standing.forEach(this::report);
        if (!counted.isEmpty()) {
            return new AddressVerdict(Verdict.HIT, counted, List.of());
        }
        return new AddressVerdict(toReview.isEmpty() ? Verdict.NO : Verdict.REVIEW, toReview, nearMisses());
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
        } else {
            miss(span, "");
        }
    }

    private void report(final Span span, final NameEntry.Wanted wanted) {
        final TagRule rule = rule(span, wanted);
        final AddressMatch match = new AddressMatch(wanted.id(), rule, text(span), isAbroad(span));
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
            miss(span, "The words belong to '" + text(longer) + "'.");
        }
    }

    private void miss(final Span span, final String reason) {
        misses.add(new Miss(span, reason));
    }

    /** Providers' names before look-alikes': they came nearer. */
    private List<NearMiss> nearMisses() {
        misses.sort(PROVIDERS_FIRST);
        return misses.stream().map(this::nearMiss).toList();
    }

    private NearMiss nearMiss(final Miss miss) {
        final NameEntry entry = miss.span().entry();
        final String reason =
                entry instanceof NameEntry.Unwanted unwanted ? "This is " + unwanted.what() + "." : miss.reason();
        return new NearMiss(entry.id(), text(miss.span()), reason);
    }

    private String text(final Span span) {
        return text.substring(words.from[sequence.word[span.from()]], words.to[sequence.word[span.to() - 1]]);
    }
}
