package org.bibkpi.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bibkpi.model.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCompatibilityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // spellings of letters
                "Åström, Björn        | Astrom, Bjorn         | FULL",
                "Åström, Björn        | Aastroem, Bjoern      | FULL",
                "Ødegård, Søren       | Odegaard, Soren       | FULL",
                "Müller, Jürgen       | Mueller, Juergen      | FULL",
                // compound and double names, particles, hyphens
                "Ekström Smedby, Karin | Ekström-Smedby, Karin | FULL",
                "Ekström Smedby, Karin | Smedby, Karin E.      | HALF",
                "Ekström Smedby, Karin | Smedby, Karin Ekström | HALF",
                "Ekström Smedby, Karin | Smedby, KE            | WEAK",
                "Andersson Lind, Eva   | Andersson, Eva        | WEAK",
                "von der Decken, Eva   | Decken, Eva           | FULL",
                "De la Cruz, Luis      | de la Cruz, L.        | WEAK",
                "Lind, Lars-Erik       | Lind, Lars Erik       | FULL",
                "Lind, Lars-Erik       | Lind, L-E             | INITIALS",
                "Lind, Lars-Erik       | Lind, LE              | INITIALS",
                // given names
                "Berg, Anna Kristina  | Berg, Christina       | WEAK",
                "Berg, Anna Kristina  | Berg, Anna            | FULL",
                "Berg, Anna Kristina  | Berg, A.              | WEAK",
                "Berg, Anna Kristina  | Berg, A. M.           | NONE",
                "Berg, Anna Kristina  | Berg, Anna M.         | WEAK",
                "Berg, Kristina       | Berg, Christina       | FULL",
                "Berg, Erik           | Berg, Eric            | FULL",
                "Berg, Marianne       | Berg, Maria           | WEAK",
                "Berg, Alexander      | Berg, Alex            | WEAK",
                "Berg, Philip         | Berg, P.              | WEAK",
                "Berg, Anna           | Berg, Axel            | NONE",
                "Berg, Anna           | Berg, K.              | NONE",
                "Berg, Karl Erik      | Berg, Johan Erik      | NONE",
                // order
                "Berg, Anna           | Anna Berg             | FULL",
                "Berg, Anna           | Berg Anna             | FULL",
                "Berg, Anna           | Anna, Berg            | FULL",
                "Berg, Anna           | Berg                  | FAMILY_ONLY",
                // others
                "Berg, Anna           | Bergman, Anna         | NONE",
                "Berg, Anna           | Lind, Anna            | NONE"
            })
    void agrees(final String person, final String byline, final NameAgreement expected) {
        assertThat(NameCompatibility.of(List.of(name(person)), List.of(name(byline))))
                .isEqualTo(expected);
    }

    private static PersonName name(final String written) {
        final int comma = written.indexOf(',');
        return comma < 0
                ? new PersonName(written, "")
                : new PersonName(
                        written.substring(0, comma),
                        written.substring(comma + 1).strip());
    }
}
