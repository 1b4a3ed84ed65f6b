package org.bibkpi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestIdsTest {
    private static PublicationTrail publication(final String id, final String title) {
        final RecordTrail record = new RecordTrail(
                "a.csv#1", "Scopus", "", "d", List.of(id), title, List.of(), List.of(), "", List.of(), List.of());
        return new PublicationTrail(
                id,
                "counted",
                2020,
                "issue",
                "article",
                List.of(record),
                AnswerTrail.NOT_ASKED,
                List.of(),
                Map.of(),
                Map.of());
    }

    private static List<String> nearest(final String asked, final PublicationTrail... publications) {
        final NearestIds nearest = new NearestIds(asked);
        Stream.of(publications).forEach(nearest::consider);
        return nearest.found();
    }

    @ParameterizedTest
    @CsvSource({
        "10.5555/abcdefg, true",
        "' DOI:10.5555/ABCDEFG ', true",
        "10.5555/abcdxyz, true",
        "10.5555/abcwxyz, false",
        "of childhood, true",
        "childhoo, true",
        "childho, false"
    })
    void aPublicationIsNearByAnIdWithThreeWrongLettersOrByAPartOfItsTitle(final String asked, final boolean near) {
        assertThat(nearest(asked, publication("doi:10.5555/abcdefg", "Asthma of Childhood")))
                .isEqualTo(near ? List.of("doi:10.5555/abcdefg  Asthma of Childhood") : List.of());
    }

    @Test
    void theNearestThreeComeFirst() {
        assertThat(nearest(
                        "pmid:12345678",
                        publication("pmid:12345699", "C"),
                        publication("pmid:12345999", "D"),
                        publication("pmid:12345677", "B"),
                        publication("pmid:12345670", "A\nsecond line")))
                .containsExactly("pmid:12345670  A second line", "pmid:12345677  B", "pmid:12345699  C");
    }
}
