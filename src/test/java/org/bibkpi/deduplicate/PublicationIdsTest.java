package org.bibkpi.deduplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bibkpi.model.Publication;
import org.bibkpi.model.RecordId;
import org.junit.jupiter.api.Test;

class PublicationIdsTest {
    @Test
    void namesByTheBestIdentifier() {
        assertThat(PublicationIds.of(publication(1, "A title of some length", "10.1000/a", "7")))
                .isEqualTo("doi:10.1000/a");
        assertThat(PublicationIds.of(publication(1, "A title of some length", "", "7")))
                .isEqualTo("pmid:7");
    }

    @Test
    void namesByTitleAndYearWhereThereIsNoIdentifier() {
        final String name = PublicationIds.of(publication(1, "A title of some length", "", ""));
        assertThat(name).matches("title:[0-9a-f]{12}");
        assertThat(PublicationIds.of(publication(5, "A Title of Some Length.", "", "")))
                .isEqualTo(name);
        assertThat(PublicationIds.of(publication(5, "Another title of some length", "", "")))
                .isNotEqualTo(name);
    }

    @Test
    void tellsChaptersUnderOneDoiApart() {
        final Publication one = publication(1, "The liver", "10.1000/book", "");
        final Publication two = publication(2, "The pancreas", "10.1000/book", "");
        final List<String> names = PublicationIds.ofAll(List.of(one, two));
        assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.startsWith("doi:10.1000/book~"));
        assertThat(PublicationIds.ofAll(List.of(two, one))).containsExactly(names.get(1), names.get(0));
    }

    @Test
    void numbersWhatIsAlikeInAllRespects() {
        final List<Publication> alike =
                List.of(publication(1, "Editorial", "", ""), publication(2, "Editorial", "", ""));
        assertThat(PublicationIds.ofAll(alike)).doesNotHaveDuplicates().anyMatch(n -> n.endsWith("-2"));
    }

    private static Publication publication(final int number, final String title, final String doi, final String pmid) {
        return new Publication(List.of(RecordTable.record(
                        new RecordId("a.csv", number), Map.of("title", title, "doi", doi, "pmid", pmid, "year", "2020"))
                .orElseThrow()));
    }
}
