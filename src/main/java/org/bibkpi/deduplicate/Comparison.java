package org.bibkpi.deduplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Identifier;

/** Two records side by side: what each rule asks of them. Made anew for each pair and thrown away; what
 * takes time is worked out when a rule asks for it. */
final class Comparison {
    private static final int LARGEST_ISSUE = 53;

    private final Candidate left;
    private final Candidate right;
    private final MatchFacts a;
    private final MatchFacts b;
    private Optional<TitleAgreement> title = Optional.empty();
    private Optional<Agreement> authors = Optional.empty();
    private Optional<Agreement> journal = Optional.empty();

    Comparison(final Candidate left, final Candidate right) {
        this.left = left;
        this.right = right;
        this.a = left.facts();
        this.b = right.facts();
    }

    MatchFacts a() {
        return a;
    }

    MatchFacts b() {
        return b;
    }

    /**
     * Whether any rule can join the two: none does with two DOIs, and each asks for a common identifier, or for years no
     * more than one apart and a related title or the same pages of the same volume.
     */
    boolean isWorthJudging() {
        return !differentDois()
                && (sharesIdentifier()
                        || (yearsWithin(1) && ((samePageSpan() && volume() == Agreement.SAME) || titlesRelated())));
    }

    /** Whether each has DOIs, and none is the other's or the beginning of it. */
    boolean differentDois() {
        for (final BareDoi x : left.dois()) {
            for (final BareDoi y : right.dois()) {
                if (x.isPartOrWhole(y)) {
                    return false;
                }
            }
        }
        return !left.dois().isEmpty() && !right.dois().isEmpty();
    }

    TitleAgreement title() {
        if (title.isEmpty()) {
            title = Optional.of(Titles.agreement(left.title(), right.title()));
        }
        return title.get();
    }

    /** Whether the titles are equal, nearly, or one is part of the other. */
    boolean titlesRelated() {
        return title().compareTo(TitleAgreement.PART) <= 0;
    }

    boolean titleIs(final TitleAgreement wanted) {
        return title() == wanted;
    }

    /** Whether either title is one that many works bear. */
    boolean poorTitle() {
        return a.poorTitle() || b.poorTitle();
    }

    /** Whether either title is so short that two works may share it by chance. */
    boolean shortTitle() {
        return PoorTitles.isShort(a.title()) || PoorTitles.isShort(b.title());
    }

    /** Letters of the shorter title. */
    int titleLength() {
        return Math.min(left.title().letters().length(), right.title().letters().length());
    }

    /** Authors that each of the records names at least. */
    int authorCount() {
        return Math.min(a.authors().size(), b.authors().size());
    }

    boolean numbersConflict() {
        return !titleIs(TitleAgreement.SAME) && TitleNumbers.conflict(a.title(), b.title());
    }

    Agreement authors() {
        if (authors.isEmpty()) {
            authors = Optional.of(Authors.agreement(left.authors(), right.authors()));
        }
        return authors.get();
    }

    Agreement journal() {
        if (journal.isEmpty()) {
            journal = Optional.of(sharesIssn() ? Agreement.SAME : JournalTitles.agreement(a.journal(), b.journal()));
        }
        return journal.get();
    }

    private boolean sharesIssn() {
        return !Collections.disjoint(a.issns(), b.issns());
    }

    /** Whether a record does not say where it appeared. */
    boolean journalMissing() {
        return a.journal().isEmpty() || b.journal().isEmpty();
    }

    Agreement volume() {
        if (a.volume().isEmpty() || b.volume().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return a.volume().equals(b.volume()) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** Large numbers count on through the years, and by habit or not: they are no contradiction. */
    Agreement issue() {
        if (a.issue().isEmpty() || b.issue().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (!Collections.disjoint(a.issue(), b.issue())) {
            return Agreement.SAME;
        }
        return Stream.concat(a.issue().stream(), b.issue().stream()).anyMatch(i -> i > LARGEST_ISSUE)
                ? Agreement.UNKNOWN
                : Agreement.DIFFERENT;
    }

    Agreement pages() {
        return a.pages().agreement(b.pages());
    }

    /** Whether one stands in a supplement, as meeting abstracts do, and the other among the articles. */
    boolean onlyOneInSupplement() {
        return a.pages().known()
                && b.pages().known()
                && pages() != Agreement.SAME
                && !a.pages().sameNumber(b.pages())
                && a.pages().inSupplement() != b.pages().inSupplement();
    }

    boolean samePageSpan() {
        return a.pages().sameSpan(b.pages());
    }

    /** Whether the years are equal, apart by no more than the given number, or unknown. */
    boolean yearsWithin(final int distance) {
        for (final int x : a.years()) {
            for (final int y : b.years()) {
                if (Math.abs(x - y) <= distance) {
                    return true;
                }
            }
        }
        return a.years().isEmpty() || b.years().isEmpty();
    }

    boolean sameYear() {
        return !Collections.disjoint(a.years(), b.years());
    }

    boolean sharesIdentifier() {
        for (final Identifier id : a.identifiers()) {
            if (b.identifiers().contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an identifier of one of these schemes stands in both. */
    boolean shares(final Set<Identifier.Scheme> schemes) {
        for (final Identifier id : a.identifiers()) {
            if (schemes.contains(id.scheme()) && b.identifiers().contains(id)) {
                return true;
            }
        }
        return false;
    }

    /** The identifiers of a scheme in the first record. */
    List<Identifier> ofA(final Identifier.Scheme scheme) {
        return of(a, scheme);
    }

    /** The identifiers of a scheme in the second record. */
    List<Identifier> ofB(final Identifier.Scheme scheme) {
        return of(b, scheme);
    }

    private static List<Identifier> of(final MatchFacts facts, final Identifier.Scheme scheme) {
        List<Identifier> found = List.of();
        for (final Identifier id : facts.identifiers()) {
            if (id.scheme() == scheme) {
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                found.add(id);
            }
        }
        return found;
    }
}
