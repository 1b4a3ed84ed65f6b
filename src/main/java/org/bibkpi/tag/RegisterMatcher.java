package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Issn;
import org.bibkpi.model.Publication;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalClass;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalRegister;
import org.bibkpi.registry.ListedJournal;

/**
 * Looks a publication's journal up in one register: by its ISSNs; where those are unknown, by the ISSNs of the journal's
 * other editions; as the last resort by the title, if it is that of one journal only and no ISSN speaks against it.
 *
 * @param register the register
 * @param journals all lists, which together know of more editions than one
 */
record RegisterMatcher(JournalRegister register, ClinicalJournals journals) implements JournalMatcher {
    private static final String BY_ISSN = "journal-list";
    private static final String BY_OTHER_EDITION = "journal-list-other-edition";
    private static final String BY_TITLE = "journal-list-title";

    /** A journal has a printed and an electronic edition; where a list gives both, a third ISSN is another journal's. */
    private static final int EDITIONS = 2;

    @Override
    public JournalList list() {
        return register;
    }

    @Override
    public Optional<JournalOpinion> find(final Publication publication, final int year) {
        return findings(publication, year).map(this::opinion);
    }

    /** The entries of the register that a publication's journal meets. */
    Stream<ListedJournal> entries(final Publication publication, final int year) {
        return findings(publication, year).stream()
                .flatMap(findings -> findings.stream().map(Finding::listed))
                .distinct();
    }

    private Optional<List<Finding>> findings(final Publication publication, final int year) {
        List<Finding> findings = byIssn(publication, year);
        if (findings.isEmpty()) {
            findings = byOtherEdition(publication, year);
        }
        if (findings.isEmpty()) {
            findings = byTitle(publication, year);
        }
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings);
    }

    private List<Finding> byIssn(final Publication publication, final int year) {
        return findings(publication, BY_ISSN, issn -> register.find(issn, year));
    }

    private List<Finding> byOtherEdition(final Publication publication, final int year) {
        return findings(
                publication,
                BY_OTHER_EDITION,
                issn -> journals.otherEditions(issn).stream()
                        .flatMap(other -> register.find(other, year).stream())
                        .toList());
    }

    private static List<Finding> findings(
            final Publication publication, final String rule, final Function<Issn, List<ListedJournal>> lookUp) {
        final List<Finding> findings = new ArrayList<>();
        for (final SourceRecord record : publication.sources()) {
            for (final Issn issn : record.venue().issns()) {
                lookUp.apply(issn).forEach(found -> findings.add(new Finding(record, issn.value(), rule, "A", found)));
            }
        }
        return findings;
    }

    private List<Finding> byTitle(final Publication publication, final int year) {
        final boolean withoutIssn = publication.issns().isEmpty();
        final List<Finding> findings = new ArrayList<>();
        for (final SourceRecord record : publication.sources()) {
            final String title = record.venue().title();
            final List<ListedJournal> found = register.findByTitle(title, year);
            if (found.size() == 1 && (withoutIssn || found.get(0).issns().size() < EDITIONS)) {
                findings.add(new Finding(record, title, BY_TITLE, "B", found.get(0)));
            }
        }
        return findings;
    }

    private JournalOpinion opinion(final List<Finding> findings) {
        final Set<JournalClass> classes = EnumSet.noneOf(JournalClass.class);
        final Set<Evidence> evidence = new LinkedHashSet<>();
        for (final Finding finding : findings) {
            classes.add(finding.listed().clinical());
            evidence.add(evidence(finding));
        }
        return new JournalOpinion(
                register.name(),
                classes.size() == 1 ? Optional.of(classes.iterator().next()) : Optional.empty(),
                List.copyOf(evidence));
    }

    private Evidence evidence(final Finding finding) {
        final ListedJournal listed = finding.listed();
        final boolean both = !listed.title().isEmpty() && !listed.basis().isEmpty();
        final String journal = listed.title() + (both ? "; " : "") + listed.basis();
        return new Evidence(
                finding.record().id(),
                finding.asWritten(),
                finding.rule(),
                register.name() + ": " + listed.clinical().label() + (journal.isEmpty() ? "" : ", " + journal),
                finding.tier());
    }

    /** An entry of the register, and what in the publication led to it. */
    private record Finding(SourceRecord record, String asWritten, String rule, String tier, ListedJournal listed) {}
}
