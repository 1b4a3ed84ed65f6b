package org.bibkpi.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How addresses spell words, whatever the region.
 *
 * @param sameWords spellings that stand for one word, each list under a name of its own
 * @param compoundHeads last parts at which a compound is split
 * @param passedOver words without weight
 * @param notAnAddress words of thanks and funding
 * @param careOf words before the name of one that lends its address to another
 * @param conjunctions words that join two organisations
 * @param beforePlaces words that say of a name where it is
 * @param nameGoesOn words that, directly after a name, make it that of something else
 * @param everyday words that very many addresses hold, the most frequent first: they make no difference but to speed
 * @param homeCountry names of Sweden
 * @param otherCountries names of other countries, and places written in place of one
 */
public record AddressWords(
        @JsonProperty(required = true) Map<String, List<String>> sameWords,
        @JsonProperty(required = true) List<String> compoundHeads,
        @JsonProperty(required = true) List<String> passedOver,
        @JsonProperty(required = true) List<String> notAnAddress,
        @JsonProperty(required = true) List<String> careOf,
        @JsonProperty(required = true) List<String> conjunctions,
        @JsonProperty(required = true) List<String> beforePlaces,
        @JsonProperty(required = true) List<String> nameGoesOn,
        @JsonProperty(required = true) List<String> everyday,
        @JsonProperty(required = true) List<String> homeCountry,
        @JsonProperty(required = true) List<String> otherCountries)
        implements Serializable {
    public AddressWords {
        sameWords = Map.copyOf(sameWords);
        compoundHeads = List.copyOf(compoundHeads);
        passedOver = List.copyOf(passedOver);
        notAnAddress = List.copyOf(notAnAddress);
        careOf = List.copyOf(careOf);
        conjunctions = List.copyOf(conjunctions);
        beforePlaces = List.copyOf(beforePlaces);
        nameGoesOn = List.copyOf(nameGoesOn);
        everyday = List.copyOf(everyday);
        homeCountry = List.copyOf(homeCountry);
        otherCountries = List.copyOf(otherCountries);
    }
}
