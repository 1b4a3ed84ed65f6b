package org.bibkpi.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bibkpi.model.Answer;
import org.bibkpi.model.AsciiCase;
import org.bibkpi.model.CitationRank;
import org.bibkpi.model.DocumentType;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Publication;
import org.bibkpi.model.Tag;
import org.bibkpi.registry.ProviderRegistry;
import org.bibkpi.registry.Region;
import org.bibkpi.tag.RosterMatch;
import org.bibkpi.tag.RosterTag;

/** Which groups a counted publication belongs to. */
final class PartRule {
    private static final Tag NOT_ASKED = new Tag(Answer.UNDECIDED, "", List.of());

    private final Set<Breakdown> wanted;
    private final ProviderRegistry providers;

    /** A rule for these breakdowns. */
    PartRule(final Set<Breakdown> wanted, final ProviderRegistry providers) {
        this.wanted = wanted;
        this.providers = providers;
    }

    /**
     * The group of all publications, then those of every breakdown; where it fits none, {@link Group#NONE}. Those that hang
     * on a ruling are not established.
     */
    List<Part> parts(
            final Publication publication,
            final Optional<DocumentType> type,
            final RosterTag funded,
            final Map<Question, Tag> answers) {
        final boolean established = funded.answer() == Answer.YES;
        final Stream<Part> whole = Stream.of(part(Breakdown.ALL, "", funded, established));
        return Stream.concat(whole, wanted.stream().sorted().flatMap(breakdown -> {
                    final List<String> values = values(breakdown, publication, type, funded, answers)
                            .distinct()
                            .sorted()
                            .toList();
                    final Stream<Part> sure = (values.isEmpty() ? List.of(Group.NONE) : values)
                            .stream().map(value -> part(breakdown, value, funded, established));
                    return breakdown == Breakdown.GRANT_FORM
                            ? Stream.concat(established ? sure : Stream.empty(), mayBe(funded, values))
                            : sure;
                }))
                .toList();
    }

    /** The kinds of funding that it would also belong to, were those authors funded who await a ruling. */
    private static Stream<Part> mayBe(final RosterTag funded, final List<String> established) {
        return funded.forReview()
                .flatMap(match -> match.grantForms().stream())
                .filter(form -> !form.isBlank() && !established.contains(form))
                .distinct()
                .sorted()
                .map(form -> new Part(Breakdown.GRANT_FORM, form, Set.of(), false));
    }

    private Stream<String> values(
            final Breakdown breakdown,
            final Publication publication,
            final Optional<DocumentType> type,
            final RosterTag funded,
            final Map<Question, Tag> answers) {
        return switch (breakdown) {
            case ALL -> Stream.empty();
            case GRANT_FORM -> funded.grantForms().stream().filter(form -> !form.isBlank());
            case PROVIDER -> named(answers);
            case SOURCE -> publication.sources().stream().map(r -> r.source().label());
            case DOCUMENT_TYPE -> type.stream().map(t -> AsciiCase.lower(t.name()));
            case JOURNAL_CLASS ->
                Stream.of(journalClass(
                        answers.getOrDefault(Question.CLINICAL, NOT_ASKED).answer()));
            case REGION -> regions(answers).map(Region::code);
            case HEALTHCARE_REGION -> regions(answers).map(Region::healthcareRegion);
            case FIELD ->
                publication.sources().stream()
                        .flatMap(record -> record.rank().stream())
                        .map(CitationRank::field)
                        .filter(field -> !field.isBlank());
        };
    }

    private static Part part(
            final Breakdown breakdown, final String value, final RosterTag funded, final boolean established) {
        return new Part(
                breakdown,
                value,
                funded.counted()
                        .filter(match -> breakdown != Breakdown.GRANT_FORM
                                || match.grantForms().contains(value))
                        .map(RosterMatch::personId)
                        .collect(Collectors.toSet()),
                established);
    }

    private Stream<Region> regions(final Map<Question, Tag> answers) {
        return named(answers).flatMap(id -> providers.regionOf(id).stream());
    }

    private static Stream<String> named(final Map<Question, Tag> answers) {
        return Optional.ofNullable(answers.get(Question.AFFILIATION)).stream()
                .filter(tag -> tag.answer() == Answer.YES)
                .flatMap(tag -> tag.evidence().stream())
                .map(Evidence::subject);
    }

    private static String journalClass(final Answer clinical) {
        return switch (clinical) {
            case YES -> "clinical";
            case NO -> "not_clinical";
            case UNDECIDED -> "unclassified";
        };
    }
}
