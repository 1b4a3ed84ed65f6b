package org.bibkpi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.bibkpi.model.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameNormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bergdal, Karin E. | Bergdal | Karin E.",
                "Bergdal,Karin | Bergdal | Karin",
                "Rask, Mack, III | Rask | Mack III",
                "von Ekstam, Mats | von Ekstam | Mats",
                "Karin E. Bergdal | Bergdal | Karin E.",
                "Mats von Ekstam | von Ekstam | Mats",
                "Eva van der Berg | van der Berg | Eva",
                "John Hult Jr. | Hult | John Jr.",
                "Gan X. | Gan | X.",
                "Lin Y.-J. | Lin | Y.-J.",
                "Van Den Berg A.J.M. | Van Den Berg | A.J.M.",
                "Hult Jr. O. | Hult Jr. | O.",
                "Bergdal KE | Bergdal | KE",
                "BRATT, I | BRATT | I",
                "Nguyen | Nguyen | ''",
                "Sleep Study Group | Sleep Study Group | ''",
                "National Centre for Sleep (UK) | National Centre for Sleep (UK) | ''",
                "'Åkerö, Ö.*,' | Åkerö | Ö.",
                "Le Bergdal | Bergdal | Le",
                "BO LIN | LIN | BO",
                "Bo LIN | Bo | LIN",
                "Petrov IV | Petrov | IV",
                "Hult Jr. | Hult | Jr.",
            })
    void dividesAName(final String written, final String family, final String given) {
        assertThat(PersonNameNormaliser.find(written)).contains(new PersonName(family, given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heart, Lung, and Sleep Study Group | Heart, Lung, and Sleep Study Group | ''",
                "Board, Karin | Board | Karin",
            })
    void onlyAListIsAGroupInSpiteOfItsCommas(final String written, final String family, final String given) {
        assertThat(PersonNameNormaliser.find(written)).contains(new PersonName(family, given));
    }

    @Test
    void findsNoNameInSigns() {
        assertThat(PersonNameNormaliser.find(" , . ")).isEmpty();
    }
}
