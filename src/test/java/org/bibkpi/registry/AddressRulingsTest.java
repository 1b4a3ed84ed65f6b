package org.bibkpi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRulingsTest {
    private static final AddressRuling YES = ruling("Sophiahemmet, Box 5605, Stockholm", "yes", "a.csv:2");
    private static final AddressRuling NO = ruling("Uppsala", "no", "a.csv:3");
    private final AddressRulings rulings = AddressRulings.of(List.of(NO, YES));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sophiahemmet, Box 5605, Stockholm",
                "SOPHIAHEMMET,  Box 5605,\tStockholm.",
                " Sophiahemmet, Box 5605, Stockholm ;",
                "'Sophiahemmet, Box 5605, Stockholm"
            })
    void findsADecisionHoweverTheAddressIsWritten(final String address) {
        assertThat(rulings.find(address)).contains(YES);
        assertThat(AddressRulings.none().find(address)).isEmpty();
    }

    @Test
    void anotherAddressIsNotDecided() {
        assertThat(rulings.find("Sophiahemmet, Box 5606, Stockholm")).isEmpty();
    }

    @Test
    void twoDecisionsOnOneAddressCancelEachOtherUnlessTheyAgree() {
        final AddressRuling other = ruling("UPPSALA.", "yes", "a.csv:9");
        final AddressRulings contradicting = AddressRulings.of(List.of(YES, NO, other));
        assertThat(contradicting.find("Uppsala")).isEmpty();
        assertThat(contradicting.find(YES.address())).contains(YES);
        assertThat(contradicting.contradictions())
                .containsExactly(
                        "a.csv:9 decides 'yes', but a.csv:3 'no' for the same address. Neither counts. Delete one"
                                + " of them.");

        final AddressRulings agreeing = AddressRulings.of(List.of(NO, ruling("UPPSALA.", "no", "a.csv:9")));
        assertThat(agreeing.find("Uppsala")).contains(NO);
        assertThat(agreeing.contradictions()).isEmpty();
    }

    @Test
    void tellsWhichDecisionsMeetNoAddressAnyMore() {
        final Set<String> met = rulings.met(Stream.of("uppsala", "Uppsala", "Lund"));
        assertThat(met).containsExactly("a.csv:3");
        assertThat(rulings.unmet(met)).containsExactly(YES);
        assertThat(rulings.unmet(Set.of())).containsExactly(YES, NO);
        assertThat(AddressRulings.none().met(Stream.of("Uppsala"))).isEmpty();
    }

    @Test
    void aDecisionIsANoAYesOrAProvider() {
        assertThat(NO.isNo()).isTrue();
        assertThat(YES.isNo()).isFalse();
        assertThat(Stream.of(NO, YES, ruling("Lund", "SOPHIA", "a.csv:4")).flatMap(r -> r.providerId().stream()))
                .containsExactly("SOPHIA");
    }

    private static AddressRuling ruling(final String address, final String decision, final String where) {
        return new AddressRuling(address, decision, "AB", LocalDate.of(2026, 3, 1), "", where);
    }
}
