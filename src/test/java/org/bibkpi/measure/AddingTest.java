package org.bibkpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of a run counted is added up, each column for itself. */
final class AddingTest {
    @Test
    void eachColumnIsAddedForItself() throws ReflectiveOperationException {
        assertThat(columns(new Funnel.Count(90, 1, 2, 3, 4, 5, 6, 7, 8, 9)
                        .plus(new Funnel.Count(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000))))
                .containsExactly(190L, 201L, 302L, 403L, 504L, 605L, 706L, 807L, 908L, 1009L);
        assertThat(columns(new Coverage(1, 2, 3, 4, 5, 6).plus(new Coverage(10, 20, 30, 40, 50, 60))))
                .containsExactly(11L, 22L, 33L, 44L, 55L, 66L);
        assertThat(columns(new Awaiting(1, 2, 3).plus(new Awaiting(10, 20, 30))))
                .containsExactly(11L, 22L, 33L);
        assertThat(columns(new Count(5, 2, 3).plus(new Count(50, 20, 30)))).containsExactly(55L, 22L, 33L);
        assertThat(columns(new Count(55, 22, 33).minus(new Count(50, 20, 30)))).containsExactly(5L, 2L, 3L);
    }

    @Test
    void whatAwaitsARulingIsParted() {
        final Awaiting awaiting = new Awaiting(1, 20, 300);

        assertThat(List.of(awaiting.total(), awaiting.couldBeYes(), awaiting.couldBeNo()))
                .containsExactly(321L, 301L, 320L);
    }

    @Test
    void everyRecordIsAccountedForOrTheFunnelIsNotBalanced() {
        final Funnel.Count balanced = new Funnel.Count(10, 2, 3, 5, 0, 0, 0, 0, 0, 0);

        assertThat(balanced.isBalanced()).isTrue();
        assertThat(balanced.valid()).isEqualTo(8);
        assertThat(new Funnel.Count(10, 1, 3, 5, 0, 0, 0, 0, 0, 0).isBalanced()).isFalse();
        assertThat(new Funnel.Count(10, 2, 4, 5, 0, 0, 0, 0, 0, 0).isBalanced()).isFalse();
        assertThat(new Funnel.Count(10, 2, 3, 4, 0, 0, 0, 0, 0, 0).isBalanced()).isFalse();
    }

    @Test
    void noCountIsNegativeAndThePartNoLargerThanTheWhole() {
        assertThat(new Count(1, 1, 0).provisional()).isEqualTo(1);
        assertThatThrownBy(() -> new Count(1, 2, 0)).hasMessageContaining("part of the whole");
        assertThatThrownBy(() -> new Count(1, -1, 0)).hasMessageContaining("part of the whole");
        assertThatThrownBy(() -> new Count(-1, 0, 0)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new Count(1, 0, -1)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new Awaiting(0, -1, 0)).hasMessageContaining("not negative");
    }

    private static List<Object> columns(final Record counted) throws ReflectiveOperationException {
        final List<Object> columns = new ArrayList<>();
        for (final RecordComponent column : counted.getClass().getRecordComponents()) {
            columns.add(column.getAccessor().invoke(counted));
        }
        return columns;
    }
}
