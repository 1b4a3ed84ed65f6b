package org.bibkpi.tag;

import java.util.List;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.Roster;

/** interim */
public final class RosterMatcher {
    private final Roster roster;

    public RosterMatcher(final Roster roster) {
        this.roster = roster;
    }

    public FundedAuthors match(final Publication publication, final int year) {
        final List<Evidence> evidence = publication.sources().stream()
                .flatMap(r -> r.authors().stream()
                        .flatMap(a -> a.orcids().stream())
                        .flatMap(o -> roster.entries().stream()
                                .filter(e -> e.orcid().equals(o.value()) && e.from() <= year && year <= e.to())
                                .map(e -> new Evidence(r.id(), o.value(), "orcid", e.personId(), "A"))))
                .toList();
        return new FundedAuthors(new Tag(evidence.isEmpty() ? Answer.NO : Answer.YES, "", evidence), List.of());
    }
}
