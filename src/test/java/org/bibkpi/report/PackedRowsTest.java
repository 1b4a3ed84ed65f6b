package org.bibkpi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PackedRowsTest {
    private static final List<List<String>> ROWS =
            List.of(List.of("a", "", "Åsa \uD83E\uDDEC"), List.of("", "", ""), List.of("line\r\nline", "\"x\"", "中文"));

    private static List<List<String>> arrived(final List<List<String>> rows)
            throws IOException, ClassNotFoundException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new PackedRows(3, rows));
        }
        final List<List<String>> arrived = new ArrayList<>();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ((PackedRows) in.readObject()).forEach(arrived::add);
        }
        return arrived;
    }

    @Test
    void rowsArriveAsTheyWere() throws Exception {
        assertThat(arrived(ROWS)).isEqualTo(ROWS);
        assertThat(new PackedRows(3, ROWS).size()).isEqualTo(3);
    }

    @Test
    void noRowsArriveAsNone() throws Exception {
        assertThat(arrived(List.of())).isEmpty();
    }
}
