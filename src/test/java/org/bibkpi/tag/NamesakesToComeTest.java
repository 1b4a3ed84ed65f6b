package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.Orcid;
import org.junit.jupiter.api.Test;

class NamesakesToComeTest {
    private static final Orcid SOMEBODYS = new Orcid("0000-0002-1825-0097");

    private final NamesakesToCome namesakes = new NamesakesToCome();

    @Test
    void answersAsIfNothingWereKnown() {
        assertThat(namesakes.isHomonym("P1")).isFalse();
        assertThat(namesakes.contradicts(List.of(SOMEBODYS), "P1")).isTrue();
        assertThat(namesakes.contradicts(List.of(), "P1")).isFalse();
    }

    @Test
    void remembersBeingAskedOnceOnly() {
        assertThat(namesakes.isHomonym("P1")).isFalse();
        assertThat(namesakes.wasAsked()).isTrue();
        assertThat(namesakes.wasAsked()).isFalse();
        assertThat(namesakes.contradicts(List.of(SOMEBODYS), "P1")).isTrue();
        assertThat(namesakes.wasAsked()).isTrue();
    }

    @Test
    void thatThereIsNoIdIsNoQuestion() {
        assertThat(namesakes.contradicts(List.of(), "P1")).isFalse();
        assertThat(namesakes.wasAsked()).isFalse();
    }
}
