package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Answer;
import org.bibkpi.model.Author;
import org.bibkpi.model.Evidence;
import org.bibkpi.model.Gap;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Tag;
import org.bibkpi.model.Venue;
import org.bibkpi.registry.TagRule;
import org.junit.jupiter.api.Test;

/** What the addresses of a publication say together. */
final class PublicationAddressesTest {
    private static final RecordId FIRST = new RecordId("a.csv", 1);
    private static final RecordId SECOND = new RecordId("b.csv", 1);
    private final PublicationAddresses addresses = new PublicationAddresses(PublicationAddressesTest::verdict);

    @Test
    void oneAddressOfAProviderIsEnough() {
        assertThat(any(record(FIRST, Set.of(), "elsewhere", "open", "hit"), record(SECOND, Set.of(), "hit")))
                .isEqualTo(new Tag(Answer.YES, "", List.of(evidence(FIRST, "hit"), evidence(SECOND, "hit"))));
    }

    @Test
    void anAddressGivenTwiceIsOneThingThatSpeaksForIt() {
        assertThat(any(record(FIRST, Set.of(), "hit", "hit")).evidence()).containsExactly(evidence(FIRST, "hit"));
    }

    @Test
    void oneThatAPersonHasToLookUpLeavesItOpen() {
        assertThat(any(record(FIRST, Set.of(), "elsewhere", "open")))
                .isEqualTo(new Tag(Answer.UNDECIDED, "an address awaits a ruling", List.of(evidence(FIRST, "open"))));
    }

    @Test
    void otherwiseItIsANoThatTellsWhatCameNearest() {
        assertThat(any(record(FIRST, Set.of(), "elsewhere"))).isEqualTo(new Tag(Answer.NO, "", List.of()));
        assertThat(any(record(FIRST, Set.of(), "elsewhere", "near")))
                .isEqualTo(
                        new Tag(Answer.NO, "another city", List.of(new Evidence(FIRST, "near", "near-miss", "P", ""))));
    }

    @Test
    void aCutListOfAuthorsSaysNothingUnlessAnotherSourceHasItWhole() {
        final SourceRecord cut = record(FIRST, Set.of(Gap.AUTHORS_TRUNCATED), "elsewhere");
        assertThat(any(cut))
                .isEqualTo(new Tag(
                        Answer.UNDECIDED, "the list of authors is cut in every source with addresses", List.of()));
        assertThat(any(cut, record(SECOND, Set.of())).answer()).isEqualTo(Answer.UNDECIDED);
        assertThat(any(cut, record(SECOND, Set.of(), "elsewhere")).answer()).isEqualTo(Answer.NO);
        assertThat(any(record(FIRST, Set.of(Gap.AUTHORS_TRUNCATED), "hit")).answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void withoutAnyAddressItIsOpenAndTellsWhetherTheExportsCouldHaveOne() {
        final SourceRecord without = record(FIRST, Set.of(Gap.NO_AFFILIATION_FIELD));
        assertThat(any(without))
                .isEqualTo(new Tag(Answer.UNDECIDED, "not assessable: no source has a field for addresses", List.of()));
        assertThat(any(without, record(SECOND, Set.of())))
                .isEqualTo(new Tag(Answer.UNDECIDED, "no address in any source", List.of()));
    }

    @Test
    void ofSomeAuthorsOnlyTheirAddressesCount() {
        assertThat(addresses
                        .ofAuthors(List.of(author("elsewhere"), author("hit")))
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(addresses.ofAuthors(List.of(author("elsewhere"))).answer()).isEqualTo(Answer.NO);
        assertThat(addresses.ofAuthors(List.of(author())))
                .isEqualTo(new Tag(Answer.UNDECIDED, "no source links an address to the funded author", List.of()));
    }

    private Tag any(final SourceRecord... records) {
        return addresses.anyAuthor(new Publication(List.of(records)));
    }

    private static AddressVerdict verdict(final String address) {
        return switch (address) {
            case "hit" -> new AddressVerdict(Verdict.HIT, List.of(match(address)), List.of());
            case "open" -> new AddressVerdict(Verdict.REVIEW, List.of(match(address)), List.of());
            case "near" ->
                new AddressVerdict(Verdict.NO, List.of(), List.of(new NearMiss("P", "near", "another city")));
            default -> AddressVerdict.NOTHING;
        };
    }

    private static AddressMatch match(final String address) {
        return new AddressMatch("P", TagRule.PROVIDER_NAME, address, false);
    }

    private static Evidence evidence(final RecordId record, final String address) {
        return new Evidence(record, address, "provider-name", "P", "A");
    }

    private static List<Affiliation> affiliations(final String... texts) {
        return Stream.of(texts).map(text -> new Affiliation(text, text)).toList();
    }

    private static AlignedAuthor author(final String... texts) {
        return new AlignedAuthor(
                List.of(new PersonName("Berg", "Anna")), List.of(), affiliations(texts), Map.of(FIRST, 1));
    }

    private static SourceRecord record(final RecordId id, final Set<Gap> gaps, final String... texts) {
        return new SourceRecord(
                id,
                Source.OTHER,
                List.of(),
                "A title",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(new Author(new PersonName("Berg", "Anna"), List.of(), affiliations(texts))),
                List.of(),
                List.of(),
                gaps);
    }
}
