package org.bibkpi.deduplicate;

import java.util.List;
import java.util.Optional;

/** Two records to a verdict: cannot-link rules first, then what joins, then what is in doubt. */
public final class PairJudge {
    static final List<CannotLinkRule> CANNOT_LINK = List.of(
            new DifferentDoiRule(),
            new DifferentRegisterNumberRule(),
            new SharedContainerDoiRule(),
            new NumberedPartsRule(),
            new ContrastingTitlesRule(),
            new NoticeRule(),
            new TypeConflictRule(),
            new PreprintRule());

    /** Strongest first. */
    static final List<MatchRule> SAME = List.of(
            new SameIdentifierRule(),
            new SameTitleAtSamePlaceRule(),
            new SameTitleAuthorsAndPagesRule(),
            new SameTitleAuthorsAndJournalRule(),
            new SameTitleAuthorsAndVolumeRule(),
            new OnlineFirstRule(),
            new ProceedingsYearRule(),
            new SameTitleAuthorsAndYearRule(),
            new SamePlaceAndAuthorsRule());

    static final List<MatchRule> IN_DOUBT = List.of(new LikeTitleAndAuthorsRule());

    private PairJudge() {}

    /** The verdict on two records; the same whichever comes first. */
    public static Verdict judge(final Candidate a, final Candidate b) {
        final Comparison pair = new Comparison(a, b);
        final Optional<CannotLinkRule> obstacle = obstacle(pair);
        if (obstacle.isPresent()) {
            return new Verdict(Verdict.Kind.DIFFERENT, obstacle.get().id(), 0);
        }
        final Verdict same = first(SAME, Verdict.Kind.SAME, pair);
        return same.kind() == Verdict.Kind.SAME ? same : first(IN_DOUBT, Verdict.Kind.IN_DOUBT, pair);
    }

    /** The verdict on two records if it joins them or asks a person; most pairs are dismissed at a glance. */
    static Optional<Verdict> edge(final Candidate a, final Candidate b) {
        return new Comparison(a, b).isWorthJudging()
                ? Optional.of(judge(a, b)).filter(Verdict::isEdge)
                : Optional.empty();
    }

    /** The verdict of a {@link Verdict#code}. */
    static Verdict verdict(final int code) {
        final boolean doubt = code >= Verdict.FIRST_DOUBT;
        final int rank = doubt ? code - Verdict.FIRST_DOUBT : code + Verdict.RULED;
        return doubt
                ? new Verdict(Verdict.Kind.IN_DOUBT, IN_DOUBT.get(rank).id(), rank)
                : new Verdict(Verdict.Kind.SAME, reason(rank), rank);
    }

    /** What a record's reason may be, by the rank of the rule. */
    static String reason(final int rank) {
        return rank == Verdict.RULED ? Verdict.RULED_SAME : SAME.get(rank).id();
    }

    /** The name of the rule by which two records cannot be one work, if there is one. */
    static Optional<String> obstacle(final Candidate a, final Candidate b) {
        return obstacle(new Comparison(a, b)).map(CannotLinkRule::id);
    }

    private static Optional<CannotLinkRule> obstacle(final Comparison pair) {
        for (final CannotLinkRule rule : CANNOT_LINK) {
            if (rule.forbids(pair)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Verdict first(final List<MatchRule> rules, final Verdict.Kind kind, final Comparison pair) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).holds(pair)) {
                return new Verdict(kind, rules.get(i).id(), i);
            }
        }
        return Verdict.UNRELATED;
    }
}
