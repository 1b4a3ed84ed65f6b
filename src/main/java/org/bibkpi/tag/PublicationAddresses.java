package org.bibkpi.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Gap;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;

/**
 * Whether the addresses of a publication name a provider. One address that does is enough. Without any address, with one
 * that a person has to look up, or with a list of authors that every source cut, the question stays open. Asked of every
 * address of every counted publication, so in plain loops.
 */
public final class PublicationAddresses {
    private static final Tag NOT_LINKED =
            new Tag(Answer.UNDECIDED, "no source links an address to the funded author", List.of());

    private final Function<String, AddressVerdict> tagger;

    /** Asks this tagger about each address. */
    public PublicationAddresses(final Function<String, AddressVerdict> tagger) {
        this.tagger = tagger;
    }

    /** Whether any author of the publication gives an address of a provider. */
    public Tag anyAuthor(final Publication publication) {
        final List<Found> found = new ArrayList<>();
        boolean complete = false;
        for (final SourceRecord record : publication.sources()) {
            final Set<Affiliation> addresses = new LinkedHashSet<>();
            record.forEachAffiliation(addresses::add);
            for (final Affiliation address : addresses) {
                found.add(found(record.id(), address));
            }
            complete |= !addresses.isEmpty() && !record.gaps().contains(Gap.AUTHORS_TRUNCATED);
        }
        if (found.isEmpty()) {
            return new Tag(Answer.UNDECIDED, silence(publication), List.of());
        }
        return tag(found, complete ? "" : "the list of authors is cut in every source with addresses");
    }

    /** Whether one of these authors gives an address of a provider; open where there is none. */
    public Tag ofAuthors(final List<AlignedAuthor> authors) {
        final List<Found> found = new ArrayList<>();
        for (final AlignedAuthor author : authors) {
            for (final Affiliation address : author.affiliations()) {
                found.add(found(author.firstRecord(), address));
            }
        }
        return found.isEmpty() ? NOT_LINKED : tag(found, "");
    }

    /** Silence of an export that has no field for addresses is told from that of an author. */
    private static String silence(final Publication publication) {
        return publication.sources().stream().allMatch(r -> r.gaps().contains(Gap.NO_AFFILIATION_FIELD))
                ? "not assessable: no source has a field for addresses"
                : "no address in any source";
    }

    private Tag tag(final List<Found> found, final String openReason) {
        final List<Evidence> hits = evidence(found, Verdict.HIT);
        if (!hits.isEmpty()) {
            return new Tag(Answer.YES, "", hits);
        }
        final List<Evidence> open = evidence(found, Verdict.REVIEW);
        if (!open.isEmpty()) {
            return new Tag(Answer.UNDECIDED, "an address awaits a ruling", open);
        }
        return openReason.isEmpty() ? no(found) : new Tag(Answer.UNDECIDED, openReason, List.of());
    }

    /** A no, with the name that came nearest to a yes. */
    private static Tag no(final List<Found> found) {
        return found.stream()
                .filter(f -> f.verdict().nearestMiss().isPresent())
                .findFirst()
                .map(Found::nearestMiss)
                .orElse(new Tag(Answer.NO, "", List.of()));
    }

    /** What a publication's addresses ask of a person. */
    public AddressReview review(final Publication publication) {
        final List<String> addresses = new ArrayList<>();
        for (final SourceRecord record : publication.sources()) {
            record.forEachAffiliation(address -> addresses.add(address.text()));
        }
        return AddressReview.of(addresses, tagger);
    }

    /** The rows of the review, those first that most publications hang on. */
    public List<ReviewedAddress> rows(final AddressReview review) {
        return review.rows(tagger);
    }

    private static List<Evidence> evidence(final List<Found> found, final Verdict verdict) {
        final Map<String, Evidence> distinct = new LinkedHashMap<>();
        for (final Found one : found) {
            if (one.verdict().verdict() == verdict) {
                one.evidence()
                        .forEach(e -> distinct.putIfAbsent(e.source() + "\n" + e.asWritten() + "\n" + e.subject(), e));
            }
        }
        return new ArrayList<>(distinct.values());
    }

    private Found found(final RecordId record, final Affiliation address) {
        return new Found(record, address, tagger.apply(address.text()));
    }

    /** An address with what it says. */
    private record Found(RecordId record, Affiliation address, AddressVerdict verdict) {
        Stream<Evidence> evidence() {
            return verdict.matches().stream()
                    .map(match -> new Evidence(
                            record,
                            address.asWritten(),
                            match.ruleId(),
                            match.providerId(),
                            match.tier().name()));
        }

        Tag nearestMiss() {
            final NearMiss miss = verdict.nearMisses().get(0);
            return new Tag(
                    Answer.NO,
                    miss.reason(),
                    List.of(new Evidence(record, address.asWritten(), "near-miss", miss.id(), "")));
        }
    }
}
