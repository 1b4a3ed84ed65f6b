package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bibkpi.model.Affiliation;
import org.bibkpi.model.AlignedAuthor;
import org.bibkpi.model.Author;
import org.bibkpi.model.Orcid;
import org.bibkpi.model.PersonName;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.bibkpi.model.Source;
import org.bibkpi.model.SourceRecord;
import org.bibkpi.model.Venue;
import org.junit.jupiter.api.Test;

class AuthorAlignmentTest {
    private static final Orcid ORCID = new Orcid("0000-0002-1825-0097");
    private static final Orcid ANOTHER = new Orcid("0000-0001-5109-3700");

    @Test
    void bringsAnOrcidAndAnAddressOfTwoSourcesTogether() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Berg", "Anna", "", ORCID), author("Holm", "Erik", "")),
                record(2, author("Berg", "A", "Karolinska"), author("Holm", "E", "Uppsala")));
        assertThat(authors).hasSize(2);
        assertThat(authors.get(0))
                .isEqualTo(new AlignedAuthor(
                        List.of(new PersonName("Berg", "A"), new PersonName("Berg", "Anna")),
                        List.of(ORCID),
                        List.of(new Affiliation("Karolinska", "Karolinska")),
                        Map.of(new RecordId("r1", 1), 1, new RecordId("r2", 1), 1)));
    }

    @Test
    void findsAnAuthorWhoStandsElsewhereInTheByline() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Berg", "Anna", ""), author("Holm", "Erik", ""), author("Lind", "Karin", "")),
                record(2, author("Lind", "K", "Karolinska")));
        assertThat(authors).hasSize(3);
        assertThat(authors.get(2).affiliations()).hasSize(1);
    }

    @Test
    void doesNotGuessBetweenTwoAuthorsOfOneName() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Holm", "Erik", ""), author("Wang", "Li", ""), author("Wang", "Lei", "")),
                record(2, author("Wang", "L", "Karolinska")));
        assertThat(authors).hasSize(4);
        assertThat(authors.get(3).affiliations()).hasSize(1);
    }

    @Test
    void alignsByOrcidWhereTheNameChanged() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Holm", "Erik", ""), author("Berg", "Anna", "", ORCID)),
                record(2, author("Lind", "Anna", "Karolinska", ORCID)));
        assertThat(authors).hasSize(2);
        assertThat(authors.get(1).names()).hasSize(2);
    }

    @Test
    void leavesOutAnOrcidThatStandsOnTwoAuthors() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Berg", "Anna", "", ORCID), author("Holm", "Erik", "", ORCID, ANOTHER)),
                record(2, author("Berg", "Anna", "", ORCID), author("Holm", "Erik", "")));
        assertThat(authors).extracting(AlignedAuthor::orcids).containsExactly(List.of(), List.of(ANOTHER));
    }

    @Test
    void leavesOutAnOrcidThatSourcesGiveToDifferentAuthors() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Berg", "Anna", "", ORCID), author("Holm", "Erik", ""), author("Lind", "Eva", "")),
                record(2, author("Berg", "Anna", ""), author("Holm", "Erik", "", ORCID), author("Lind", "Eva", "")));
        assertThat(authors).extracting(AlignedAuthor::orcids).containsOnly(List.of());
        assertThat(authors).hasSize(3);
    }

    @Test
    void anOrcidOnTwoAuthorsOfARecordBringsNobodyOfAnotherRecordToThem() {
        final List<AlignedAuthor> authors = align(
                record(
                        1,
                        author("Berg", "Anna", "", ORCID),
                        author("Holm", "Erik", "", ORCID),
                        author("Ek", "Ola", "")),
                record(2, author("Lind", "Eva", "", ORCID)));
        assertThat(authors).hasSize(4).extracting(AlignedAuthor::orcids).containsOnly(List.of());
    }

    @Test
    void theAuthorsStandInTheOrderOfTheLongestByline() {
        final List<AlignedAuthor> authors = align(
                record(1, author("Aas", "Eva", "")), record(2, author("Berg", "Anna", ""), author("Aas", "Eva", "")));
        assertThat(authors).extracting(author -> author.names().get(0).family()).containsExactly("Berg", "Aas");
    }

    @Test
    void doesNotDependOnTheOrderOfTheSources() {
        final SourceRecord one = record(1, author("Berg", "Anna", "", ORCID), author("Holm", "Erik", ""));
        final SourceRecord two = record(2, author("Holm", "E", "Uppsala"), author("Berg", "A", "Karolinska"));
        assertThat(align(one, two)).isEqualTo(align(two, one));
    }

    private static List<AlignedAuthor> align(final SourceRecord... records) {
        return AuthorAlignment.of(new Publication(List.of(records)));
    }

    private static Author author(final String family, final String given, final String address, final Orcid... orcids) {
        return new Author(
                new PersonName(family, given),
                List.of(orcids),
                Stream.of(address)
                        .filter(a -> !a.isEmpty())
                        .map(a -> new Affiliation(a, a))
                        .toList());
    }

    @Test
    void sourceThatEvidenceIsSaidToStandInIsToldByWhatItSaysNotByItsPlace() {
        final Author berg = author("Berg", "Anna", "");
        final Author withOrcid = author("Berg", "Anna", "", ORCID);
        assertThat(align(record(1, berg), record(2, withOrcid)).get(0).firstRecord())
                .isEqualTo(new RecordId("r2", 1));
        assertThat(align(record(2, berg), record(1, withOrcid)).get(0).firstRecord())
                .isEqualTo(new RecordId("r1", 1));
    }

    private static SourceRecord record(final int number, final Author... authors) {
        return new SourceRecord(
                new RecordId("r" + number, 1),
                Source.OTHER,
                List.of(),
                "A title",
                List.of(),
                Set.of(),
                Venue.UNKNOWN,
                List.of(authors),
                List.of(),
                List.of(),
                Set.of());
    }
}
