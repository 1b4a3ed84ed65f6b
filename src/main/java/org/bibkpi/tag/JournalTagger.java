package org.bibkpi.tag;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.CategoryClasses;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalClass;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalRegister;

/**
 * Whether a publication stands in a clinical journal. The first list that knows the journal in the publication's year
 * decides; a journal that no list knows then, or that the deciding list classes as mixed or in two ways, leaves the question
 * open. What the other lists say stands in the evidence.
 */
public final class JournalTagger implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<JournalMatcher> deciding;
    private final List<JournalMatcher> compared;

    /** A tagger by these lists. */
    public JournalTagger(final ClinicalJournals journals) {
        this.deciding = matchers(journals.lists(), journals);
        this.compared = matchers(journals.compared(), journals);
    }

    private static List<JournalMatcher> matchers(final List<JournalList> lists, final ClinicalJournals journals) {
        return lists.stream().map(list -> matcher(list, journals)).toList();
    }

    private static JournalMatcher matcher(final JournalList list, final ClinicalJournals journals) {
        return list instanceof JournalRegister register
                ? new RegisterMatcher(register, journals)
                : new CategoryMatcher((CategoryClasses) list);
    }

    /**
     * The answer for a publication.
     *
     * @param year the publication's year
     */
    public Tag tag(final Publication publication, final int year) {
        final List<JournalOpinion> opinions = opinions(deciding, publication, year);
        final List<JournalOpinion> beside = opinions(compared, publication, year);
        final Optional<JournalOpinion> first = opinions.stream().findFirst();
        final List<JournalOpinion> others =
                Stream.concat(opinions.stream().skip(1), beside.stream()).toList();
        return new Tag(
                first.map(JournalTagger::answer).orElse(Answer.UNDECIDED),
                Stream.of(
                                first.map(JournalTagger::reason).orElseGet(() -> unknown(publication)),
                                conflict(Stream.concat(first.stream(), others.stream())
                                        .toList()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")),
                Stream.concat(
                                first.stream().flatMap(opinion -> opinion.evidence().stream()),
                                others.stream()
                                        .flatMap(opinion ->
                                                opinion.evidence().stream().limit(1)))
                        .toList());
    }

    /**
     * The answer if one list decided alone: what switching to it would change.
     *
     * @param list the name of one of the lists, deciding or not
     */
    public Tag tagBy(final String list, final Publication publication, final int year) {
        final Optional<JournalOpinion> opinion = Stream.concat(deciding.stream(), compared.stream())
                .filter(matcher -> matcher.list().name().equals(list))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list of journals called " + list))
                .find(publication, year);
        return new Tag(
                opinion.map(JournalTagger::answer).orElse(Answer.UNDECIDED),
                opinion.map(JournalTagger::reason).orElseGet(() -> unknown(publication)),
                opinion.map(JournalOpinion::evidence).orElse(List.of()));
    }

    private static List<JournalOpinion> opinions(
            final List<JournalMatcher> lists, final Publication publication, final int year) {
        return lists.stream()
                .flatMap(list -> list.find(publication, year).stream())
                .toList();
    }

    private static Answer answer(final JournalOpinion opinion) {
        return opinion.clinical()
                .map(clinical -> switch (clinical) {
                    case YES -> Answer.YES;
                    case NO -> Answer.NO;
                    case MIXED -> Answer.UNDECIDED;
                })
                .orElse(Answer.UNDECIDED);
    }

    private static String reason(final JournalOpinion opinion) {
        if (opinion.clinical().isEmpty()) {
            return "its ISSNs are classed differently";
        }
        return opinion.clinical().get() == JournalClass.MIXED ? "journal classed as mixed" : "";
    }

    private static String unknown(final Publication publication) {
        return publication.issns().isEmpty() ? "no ISSN in any source" : "journal not on the list";
    }

    /** Lists that say yes and no to one journal; the first of them decides all the same. */
    private static String conflict(final List<JournalOpinion> opinions) {
        final boolean disagree =
                opinions.stream().anyMatch(one -> opinions.stream().anyMatch(one::contradicts));
        return disagree
                ? "lists disagree: "
                        + opinions.stream().map(JournalOpinion::inWords).collect(Collectors.joining(", "))
                : "";
    }
}
