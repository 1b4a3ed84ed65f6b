package org.bibkpi.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bibkpi.deduplicate.AuthorAlignment;
import org.bibkpi.deduplicate.PublicationIds;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.DatedYear;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;
import org.bibkpi.tag.AddressReview;
import org.bibkpi.tag.AddressVerdict;
import org.bibkpi.tag.AuthorReview;
import org.bibkpi.tag.CitationTagger;
import org.bibkpi.tag.JournalReview;
import org.bibkpi.tag.JournalTagger;
import org.bibkpi.tag.NamesakeEvidence;
import org.bibkpi.tag.Namesakes;
import org.bibkpi.tag.OrcidUse;
import org.bibkpi.tag.PublicationAddresses;
import org.bibkpi.tag.ReviewedAddress;
import org.bibkpi.tag.ReviewedAuthor;
import org.bibkpi.tag.ReviewedJournal;
import org.bibkpi.tag.RosterMatcher;
import org.bibkpi.tag.RosterTag;

/**
 * A publication to its assessment: step by step, is it of the period, of a counted type, by a funded author? Only then is
 * it asked the questions.
 */
public final class Assessor {
    private static final Tag NOT_ASKED = new Tag(Answer.NO, "", List.of());

    private final Criteria criteria;
    private final Function<String, AddressVerdict> tagger;
    private final PublicationAddresses addresses;
    private final RosterMatcher roster;
    private final OtherYears otherYears;
    private final JournalTagger journals;
    private final CitationTagger citations;
    private final PartRule parts;

    /** An assessor that knows nothing yet of others with the roster's names. */
    public Assessor(final Taggers taggers) {
        this(taggers, NamesakeEvidence.NONE);
    }

    /**
     * An assessor, for one thread.
     *
     * @param namesakes what all publications tell of others with the roster's names
     */
    public Assessor(final Taggers taggers, final Namesakes namesakes) {
        this.criteria = taggers.criteria();
        this.tagger = taggers.addresses();
        this.addresses = new PublicationAddresses(tagger);
        this.roster = taggers.roster(namesakes);
        this.otherYears = new OtherYears(roster, criteria::isInPeriod);
        this.journals = taggers.journals();
        this.citations = taggers.citations();
        this.parts = new PartRule(criteria.breakdowns(), criteria.providers());
    }

    /** What publications are counted for. */
    List<CountedFigure> figures() {
        return criteria.figures();
    }

    /** The addresses of a publication that a person should rule on. */
    AddressReview review(final Publication publication) {
        return addresses.review(publication);
    }

    /** The decisions that a publication's addresses, authors and journal meet, each as file and line. */
    Set<String> rulingsMet(final Publication publication) {
        final Set<String> met =
                new HashSet<>(criteria.rulings().met(publication.affiliations().map(Affiliation::text)));
        if (!criteria.authorRulings().isEmpty()) {
            met.addAll(roster.rulingsMet(AuthorAlignment.of(publication)));
        }
        journals.rulingsMet(publication).forEach(met::add);
        return met;
    }

    /** What a counted publication asks of a person about its journal. */
    Optional<JournalReview> journals(final Assessment assessment) {
        final int year = assessment.year().orElseThrow().year();
        final Tag clinical = assessment.answers().getOrDefault(Question.CLINICAL, NOT_ASKED);
        return journals.review(assessment.publication(), year, clinical)
                .map(journal -> JournalReview.of(journal, movedByJournal(assessment), assessment.id(), year));
    }

    /** The figures in which a publication would count otherwise if its journal were clinical than if it were not. */
    private Set<String> movedByJournal(final Assessment assessment) {
        return figures().stream()
                .filter(figure -> assessment.answer(figure.condition(), Question.CLINICAL, Answer.YES)
                        != assessment.answer(figure.condition(), Question.CLINICAL, Answer.NO))
                .map(CountedFigure::indicator)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Beside whose names a publication has which ORCID iDs. */
    List<OrcidUse> orcidUses(final List<AlignedAuthor> authors) {
        return roster.orcidUses(authors);
    }

    /** What an address is taken for. */
    public AddressVerdict address(final String text) {
        return tagger.apply(text);
    }

    /** The rows of the author review, those first that most publications hang on. */
    public List<ReviewedAuthor> rows(final AuthorReview review) {
        return review.rows(criteria.roster());
    }

    /** The rows of the address review, those first that most publications hang on. */
    public List<ReviewedAddress> rows(final AddressReview review) {
        return addresses.rows(review);
    }

    /** The rows of the journal review, those first that most publications hang on. */
    public List<ReviewedJournal> rows(final JournalReview review) {
        return review.rows(criteria.journals());
    }

    /** Assesses a publication, under its best identifier. */
    Assessed assess(final Publication publication) {
        return assess(publication, () -> AuthorAlignment.of(publication));
    }

    /** The same with its authors, which are asked for only if they matter. */
    Assessed assess(final Publication publication, final Supplier<List<AlignedAuthor>> byline) {
        final String id = PublicationIds.of(publication);
        final Optional<DatedYear> year =
                YearRule.choose(publication, criteria.conventions().yearBasis()).map(YearRule.Chosen::year);
        final Optional<DocumentType> type = TypeRule.choose(publication);
        final Outcome beforeRoster = outcome(year, type);
        if (beforeRoster != Outcome.COUNTED) {
            return new Assessed(
                    new Assessment(id, publication, year, type, beforeRoster, NOT_ASKED, CountedFacts.NONE),
                    AuthorReview.none());
        }
        final DatedYear dated = year.orElseThrow();
        final List<AlignedAuthor> authors = byline.get();
        final RosterTag funded = roster.tag(publication, authors, dated.year());
        final Outcome outcome = outcome(funded.answer());
        final boolean mayCount = outcome.reached(Outcome.FUNDING_UNDECIDED);
        return new Assessed(
                new Assessment(
                        id,
                        publication,
                        year,
                        type,
                        outcome,
                        otherYears.tag(publication, authors, dated, funded),
                        mayCount ? facts(publication, type, funded, dated) : CountedFacts.NONE),
                mayCount ? AuthorReview.of(funded, id, dated.year()) : AuthorReview.none());
    }

    /**
     * What came of a publication.
     *
     * @param assessment of it
     * @param authors those of its authors that a person should rule on
     */
    record Assessed(Assessment assessment, AuthorReview authors) {}

    private Outcome outcome(final Optional<DatedYear> year, final Optional<DocumentType> type) {
        if (year.isEmpty()) {
            return Outcome.NO_YEAR;
        }
        if (!criteria.isInPeriod(year.get().year())) {
            return Outcome.OUT_OF_PERIOD;
        }
        return type.filter(criteria.countedTypes()::contains).isPresent() ? Outcome.COUNTED : Outcome.TYPE_NOT_COUNTED;
    }

    private static Outcome outcome(final Answer funded) {
        return switch (funded) {
            case YES -> Outcome.COUNTED;
            case NO -> Outcome.NOT_FUNDED;
            case UNDECIDED -> Outcome.FUNDING_UNDECIDED;
        };
    }

    private CountedFacts facts(
            final Publication publication,
            final Optional<DocumentType> type,
            final RosterTag funded,
            final DatedYear year) {
        final Map<Question, Tag> answers = answers(publication, funded, year.year());
        return new CountedFacts(
                answers,
                parts.parts(publication, type, funded, answers),
                funded.counted()
                        .map(match -> new FundedAuthor(
                                match.personId(), match.author().positions()))
                        .toList(),
                Weight.of(publication, funded),
                criteria.conventions().yearBasis().leavesOpen(year.basis()));
    }

    private Map<Question, Tag> answers(final Publication publication, final RosterTag funded, final int year) {
        final Map<Question, Tag> answers = new TreeMap<>();
        answers.put(Question.AFFILIATION, addresses.anyAuthor(publication));
        answers.put(Question.OWN_AFFILIATION, new OwnAddresses(addresses).tag(funded));
        answers.put(Question.CLINICAL, journals.tag(publication, year));
        if (criteria.asks(Question.HIGHLY_CITED)) {
            answers.put(Question.HIGHLY_CITED, citations.tag(publication));
        }
        criteria.journalListsAsked()
                .forEach(list -> answers.put(Question.clinicalBy(list), journals.tagBy(list, publication, year)));
        return answers;
    }
}
