package org.bibkpi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AlignedAuthorTest {
    private static final PersonName FULL = new PersonName("Berg", "Anna");
    private static final PersonName SHORT = new PersonName("Berg", "A");
    private static final Orcid FIRST = new Orcid("0000-0001-5109-3700");
    private static final Orcid SECOND = new Orcid("0000-0002-1825-0097");
    private static final RecordId PLACE = new RecordId("b.csv", 1);

    @Test
    void whatSeveralSourcesSayStandsOnce() {
        final Affiliation here = new Affiliation("X", "X");
        final Affiliation there = new Affiliation("Y", "Y");
        final AlignedAuthor author = new AlignedAuthor(
                List.of(SHORT, FULL, SHORT),
                List.of(SECOND, FIRST, SECOND),
                List.of(there, here, there),
                Map.of(PLACE, 2));
        assertThat(author.names()).containsExactly(SHORT, FULL);
        assertThat(author.orcids()).containsExactly(FIRST, SECOND);
        assertThat(author.affiliations()).containsExactly(there, here);
    }

    @Test
    void evidenceStandsInTheFirstOfTheRecordsThatNameTheAuthor() {
        final Map<RecordId, Integer> positions = new LinkedHashMap<>();
        positions.put(PLACE, 7);
        positions.put(new RecordId("a.csv", 1), 3);
        final AlignedAuthor author = new AlignedAuthor(List.of(FULL), List.of(FIRST), List.of(), positions);
        assertThat(author.firstRecord()).isEqualTo(PLACE);
        assertThat(author.firstPlace()).isEqualTo(7);
        assertThat(author.orcids()).containsExactly(FIRST);
    }

    @Test
    void anAuthorHasANameAndAPlaceInAByline() {
        assertThatThrownBy(() -> new AlignedAuthor(List.of(), List.of(), List.of(), Map.of(PLACE, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlignedAuthor(List.of(FULL), List.of(), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
