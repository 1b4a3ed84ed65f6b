package org.bibkpi.tag;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.CategoryClasses;
import org.bibkpi.registry.ClinicalJournals;
import org.bibkpi.registry.JournalClass;
import org.bibkpi.registry.JournalList;
import org.bibkpi.registry.JournalRegister;
import org.bibkpi.registry.JournalRulings;

/**
 * Whether a publication stands in a clinical journal. A person's decision wins; else the first list that knows the journal
 * in the publication's year decides; a journal that no list knows then, or that the deciding list classes as mixed or in two
 * ways, leaves the question open. What the other lists say stands in the evidence.
 */
public final class JournalTagger implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String RULING = "ruling";

    /** Decisions hold for every year. */
    private static final int ANY_YEAR = 2000;

    private final JournalRulings rulings;
    private final RegisterMatcher ruled;
    private final List<JournalMatcher> deciding;
    private final List<JournalMatcher> compared;

    /** A tagger by these lists. */
    public JournalTagger(final ClinicalJournals journals) {
        this.rulings = journals.rulings();
        this.ruled = new RegisterMatcher(rulings.register(), journals);
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
        final Optional<JournalOpinion> ruling = ruling(publication, year);
        final List<JournalOpinion> opinions = new ArrayList<>();
        ruling.ifPresent(opinions::add);
        addOpinions(deciding, publication, year, opinions);
        final boolean decided = !opinions.isEmpty();
        addOpinions(compared, publication, year, opinions);
        final String reason = decided ? reason(opinions.get(0)) : unknown(publication);
        final String conflict = ruling.isPresent() ? "" : conflict(opinions);
        return new Tag(
                decided ? answer(opinions.get(0)) : Answer.UNDECIDED,
                reason + (reason.isEmpty() || conflict.isEmpty() ? "" : "; ") + conflict,
                evidence(opinions, decided));
    }

    /** All that the deciding list says, and the first thing that each of the others does. */
    private static List<Evidence> evidence(final List<JournalOpinion> opinions, final boolean decided) {
        final List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < opinions.size(); i++) {
            final List<Evidence> all = opinions.get(i).evidence();
            evidence.addAll(decided && i == 0 ? all : all.subList(0, Math.min(1, all.size())));
        }
        return evidence;
    }

    /**
     * The publication's journal, if a person should rule on it: no list tells its class, or lists contradict each other. Empty
     * too where nothing names the journal, so that nobody could.
     *
     * @param tag its {@link #tag} of that year
     */
    public Optional<JournalCase> review(final Publication publication, final int year, final Tag tag) {
        final String title = title(publication);
        final boolean open = tag.answer() == Answer.UNDECIDED;
        if (tag.reason().isEmpty() || (title.isEmpty() && publication.issns().isEmpty())) {
            return Optional.empty();
        }
        final List<JournalOpinion> opinions = new ArrayList<>();
        addOpinions(deciding, publication, year, opinions);
        addOpinions(compared, publication, year, opinions);
        final List<String> statements = opinions.stream()
                .flatMap(opinion -> opinion.evidence().stream().map(Evidence::subject))
                .distinct()
                .toList();
        return Optional.of(new JournalCase(title, publication.issns(), open, tag.reason(), statements));
    }

    /** Where the decisions about a publication's journal stand, each as file and line. */
    public Stream<String> rulingsMet(final Publication publication) {
        return rulings.isEmpty()
                ? Stream.empty()
                : ruled.entries(publication, ANY_YEAR).flatMap(rulings::places);
    }

    /** The decision about a publication's journal, as evidence of a rule of its own. */
    private Optional<JournalOpinion> ruling(final Publication publication, final int year) {
        return rulings.isEmpty()
                ? Optional.empty()
                : ruled.find(publication, year)
                        .map(opinion -> opinion.with(opinion.evidence().stream()
                                .map(e -> new Evidence(e.source(), e.asWritten(), RULING, e.subject(), e.tier()))
                                .toList()));
    }

    private static String title(final Publication publication) {
        return publication.sources().stream()
                .map(record -> record.venue().title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
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

    private static void addOpinions(
            final List<JournalMatcher> lists,
            final Publication publication,
            final int year,
            final List<JournalOpinion> opinions) {
        for (final JournalMatcher list : lists) {
            list.find(publication, year).ifPresent(opinions::add);
        }
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
        final boolean disagree = opinions.size() > 1
                && opinions.stream().anyMatch(one -> opinions.stream().anyMatch(one::contradicts));
        return disagree
                ? "lists disagree: "
                        + opinions.stream().map(JournalOpinion::inWords).collect(Collectors.joining(", "))
                : "";
    }
}
