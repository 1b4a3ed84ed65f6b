package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FieldClassesTest {
    private final FieldClasses asjc = FieldClassesReader.builtIn("asjc");

    static List<String> builtIn() {
        return FieldClassesReader.builtIn();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void thoseThatComeWithBibkpiCanBeRead(final String name) {
        assertThat(FieldClassesReader.builtIn(name).classification()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2727, YES",
        "2727|1307|2730, YES",
        "1307|1311|2730, NO",
        "2727|1307, MIXED",
        "2701|2727, MIXED",
        "2701|2739|2727, MIXED",
        "2727|9999, MIXED"
    })
    void moreThanHalfOfTheFieldsDecide(final String codes, final JournalClass clinical) {
        assertThat(asjc.majority(fields(codes))).contains(clinical);
    }

    @ParameterizedTest
    @CsvSource({"9999", "1307|9999"})
    void tooFewKnownFieldsDecideNothing(final String codes) {
        assertThat(asjc.majority(fields(codes))).isEmpty();
    }

    @Test
    void noFieldDecidesNothing() {
        assertThat(asjc.majority(List.of())).isEmpty();
    }

    @Test
    void aFieldIsKnownByCodeAndByName() {
        assertThat(asjc.find("Nephrology")).contains(JournalClass.YES).isEqualTo(asjc.find("2727"));
    }

    @Test
    void aFieldDecidesBeforeItsArea() {
        final FieldClasses scienceMetrix = FieldClassesReader.builtIn("science-metrix");
        assertThat(scienceMetrix.find(List.of("Pathology", "Clinical Medicine", "Health Sciences")))
                .contains(JournalClass.MIXED);
        assertThat(scienceMetrix.find(List.of("Surgery", "Clinical Medicine", "Health Sciences")))
                .contains(JournalClass.YES);
    }

    private static List<List<String>> fields(final String codes) {
        return Stream.of(codes.split("\\|", -1)).map(List::of).toList();
    }
}
